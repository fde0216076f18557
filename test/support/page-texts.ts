/** What a plain page says in words of the other language without saying so. */
export const textsIn = (page: string) => {
  const body = page.slice(page.indexOf('<body')).replace(/<(script|style|code|svg|noscript)\b.*?<\/\1>/g, '');
  const unmarked = body.replace(/<(\w+)[^>]* lang="[^"]+"[^>]*>.*?<\/\1>/g, '').split(/<[^>]*>/);
  return {
    unmarkedChinese: unmarked.filter((text) => /\p{Script=Han}/u.test(text)),
    latinWords: unmarked.flatMap(
      (text) => text.match(/\b(?!(?:PDF|XLSX|JSON|SHA|Excel|Windows|macOS|Linux)\b)[A-Za-z]{3,}\b/g) ?? [],
    ),
  };
};
