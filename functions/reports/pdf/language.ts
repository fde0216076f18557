import type { Language } from '../report.ts';

/** A text of the report in Chinese, and what stands beside it in the bilingual edition. */
export interface Words {
  zh: string;
  en: string;
}
export const words = (zh: string, en: string): Words => ({ zh, en });

/** A plain text reads the same in every edition: a number, a code, a name. */
export type Said = string | Words;

export const chinese = (said: Said): string => (typeof said === 'string' ? said : said.zh);

/** The English that stands beside the Chinese; nothing where both would be the same. */
export const english = (said: Said, language: Language): string | undefined =>
  language === 'zh-CN/en' && typeof said !== 'string' && said.en !== said.zh ? said.en : undefined;
