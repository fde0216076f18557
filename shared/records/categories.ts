/** 处罚类别, the kinds of penalty of 行政处罚法 Art. 9, in its order. */
export const CATEGORIES = [
  '警告',
  '通报批评',
  '罚款',
  '没收违法所得',
  '没收非法财物',
  '暂扣许可证件',
  '降低资质等级',
  '吊销许可证件',
  '限制开展生产经营活动',
  '责令停产停业',
  '责令关闭',
  '限制从业',
  '行政拘留',
] as const;

/** Words that older feeds still use, and the word of the law for each. */
const OLDER_WORDS: Readonly<Record<string, string>> = {
  暂扣许可证: '暂扣许可证件',
  暂扣执照: '暂扣许可证件',
  吊销许可证: '吊销许可证件',
  吊销执照: '吊销许可证件',
};

/** Art. 9(6): other penalties of laws and administrative regulations; must say which. */
const OTHER = /^其他[-－—]\S/;

export const categoryInForce = (word: string): string => OLDER_WORDS[word] ?? word;

export const isCategory = (word: string): boolean =>
  (CATEGORIES as readonly string[]).includes(word) || OTHER.test(word);

export const isFine = (word: string): boolean => word === '罚款';
export const isConfiscation = (word: string): boolean => word.startsWith('没收');
export const isLicenceMeasure = (word: string): boolean => word === '暂扣许可证件' || word === '吊销许可证件';
