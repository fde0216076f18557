/** What a document says of itself: as the dictionary of information (ISO 32000-1, 14.3.3) and as XMP, which PDF/A wants. */

/** The names the standard has for what pdfmake writes in lower case. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'Title',
  author: 'Author',
  subject: 'Subject',
  keywords: 'Keywords',
  creator: 'Creator',
  producer: 'Producer',
  creationDate: 'CreationDate',
  modDate: 'ModDate',
};

export type Information = Readonly<Record<string, unknown>>;

export const informationOf = (info: Information): Record<string, unknown> => {
  const named: Record<string, unknown> = { Producer: new String('pdfmake'), Creator: new String('pdfmake') };
  for (const [key, value] of Object.entries(info)) {
    const name = NAMES[key];
    if (name === undefined) throw new Error(`the engine writes no ${key} of a document`);
    if (value !== undefined) named[name] = typeof value === 'string' ? new String(value) : value;
  }
  return named;
};

const escaped = (text: unknown): string =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const instant = (date: unknown): string => (date as Date).toISOString().replace(/\.\d+Z$/, 'Z');

/** What is not said is left out. */
const element = (
  value: unknown,
  source: (text: string) => string,
  text: (value: unknown) => string = escaped,
): string => (value === undefined ? '' : `${source(text(value))}\n`);

const inEveryLanguage = (name: string) => (text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`;

/** The metadata of PDF/A of a part and level, such as 3b. */
export const xmpOf = (info: Record<string, unknown>, part: string, level: string): Buffer => {
  const dates =
    element(info.CreationDate, (date) => `<xmp:CreateDate>${date}</xmp:CreateDate>`, instant) +
    element(info.ModDate, (date) => `<xmp:ModifyDate>${date}</xmp:ModifyDate>`, instant);
  const described =
    element(info.Title, inEveryLanguage('dc:title')) +
    element(info.Author, (text) => `<dc:creator><rdf:Seq><rdf:li>${text}</rdf:li></rdf:Seq></dc:creator>`) +
    element(info.Subject, inEveryLanguage('dc:description'));
  return Buffer.from(`<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>${part}</pdfaid:part>
<pdfaid:conformance>${level}</pdfaid:conformance>
${dates}<xmp:CreatorTool>${escaped(info.Creator)}</xmp:CreatorTool>
${described}<pdf:Producer>${escaped(info.Producer)}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`);
};
