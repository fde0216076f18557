import type { Language } from '../i18n/languages.ts';

const UNITS = [
  { seconds: 3600, 'zh-CN': '小时', en: 'hour' },
  { seconds: 60, 'zh-CN': '分钟', en: 'minute' },
  { seconds: 1, 'zh-CN': '秒', en: 'second' },
] as const;

/** How long to wait before it is tried again, rounded up: who comes then is not refused once more. */
export const waitInWords = (seconds: number, language: Language): string => {
  const unit = UNITS.find((each) => seconds > each.seconds) ?? UNITS[2];
  const count = Math.max(1, Math.ceil(seconds / unit.seconds));
  if (language === 'en') return `Please try again in ${count} ${unit.en}${count === 1 ? '' : 's'}.`;
  return `请在 ${count} ${unit['zh-CN']}后再试。`;
};
