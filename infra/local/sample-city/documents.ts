import type { Kind } from '../../../shared/records/record.ts';

/** Numbers of documents as the organs write them, and what a penalty decision orders. */

const REGION_WORDS: Readonly<Record<string, { organ: string; court: string }>> = {
  '370700': { organ: '潍', court: '鲁07' },
  '370781': { organ: '青', court: '鲁0781' },
  '370783': { organ: '寿', court: '鲁0783' },
};

export const courtNo = (region: string, year: string, word: string, serial: number): string =>
  `（${year}）${wordsOf(region).court}${word}${serial}号`;

const wordsOf = (region: string) => {
  const words = REGION_WORDS[region];
  if (words === undefined) throw new Error(`no document words for region ${region}`);
  return words;
};

/** 青市监处罚〔2026〕101号; compulsion and lists drop the word of punishment: 青市监强〔2026〕101号. */
export const documentNo = (kind: Kind, region: string, mark: string, year: string, serial: number): string => {
  if (kind === 'enforcement') return courtNo(region, year, '执', serial);
  if (kind === 'judgment') return courtNo(region, year, '刑初', serial);
  const organ = mark.replace(/(行罚决字|罚决字|处罚|罚)$/, '');
  const word = { penalty: mark, compulsory: `${organ}强`, 'dishonesty-list': `${organ}列` }[kind];
  return `${wordsOf(region).organ}${word}〔${year}〕${serial}号`;
};

/** 元 (to the 分) as decimal text in 万元: 7806 is 0.7806, 7.5 is 0.00075. */
export const inTenThousands = (yuan: number): string => {
  const digits = String(Math.round(yuan * 100)).padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
};

interface Measures {
  categories: readonly string[];
  yuan: number | null;
  seized: number | null;
  licence: string | null;
}

/** The operative part of a decision, in the order of its categories. */
export const decisionText = ({ categories, yuan, seized, licence }: Measures): string => {
  const ordered = categories.map((category) => {
    if (category === '罚款') return `处罚款人民币${yuan}元`;
    if (category === '没收违法所得') return `没收违法所得人民币${seized}元`;
    if (category === '没收非法财物')
      return categories.includes('没收违法所得') ? '没收涉案非法财物' : `没收非法财物，价值人民币${seized}元`;
    if (category === '吊销许可证件') return `吊销${licence}`;
    if (category === '警告' || category === '通报批评') return `给予${category}`;
    return category.replace(/^其他-/, '');
  });
  return `${ordered.join('；')}。`;
};
