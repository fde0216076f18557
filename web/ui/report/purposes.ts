import type { Purpose } from '../../../shared/purposes.ts';
import { type Texts, useTexts } from '../i18n/texts.ts';

const zh: Readonly<Record<Purpose, string>> = {
  listing: '企业上市',
  financing: '融资',
  bidding: '招标投标',
  award: '评优评先',
  other: '其他',
};

const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    listing: 'Public listing',
    financing: 'Financing',
    bidding: 'Bidding and tendering',
    award: 'Awards and appraisals',
    other: 'Other',
  },
};

/** What a report, a share or a mandate is for: as a name, and as the options of a field. */
export const usePurposes = () => {
  const names = useTexts(texts);
  return {
    nameOf: (purpose: string): string => (names as Readonly<Record<string, string>>)[purpose] ?? purpose,
    options: (Object.keys(names) as Purpose[]).map((value) => ({ value, label: names[value] })),
  };
};
