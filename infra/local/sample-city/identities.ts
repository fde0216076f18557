import { syntheticUscc } from './codes.ts';
import fixedFirms from './fixed-firms.json';
import { choicesFrom } from './random.ts';

/** Who lives in the sample city. Names carry 示例, codes are synthetic: none of them is a real enterprise. */
export interface Identity {
  uscc: string;
  name: string;
  type: '法人及非法人组织' | '个体工商户';
}

const WEIFANG = '370700';
const QINGZHOU = '370781';
const SHOUGUANG = '370783';
export const PLACES: Readonly<Record<string, string>> = {
  [WEIFANG]: '潍坊',
  [QINGZHOU]: '青州市',
  [SHOUGUANG]: '寿光市',
};
const REGIONS = [WEIFANG, QINGZHOU, SHOUGUANG] as const;

/** Some with characters outside the common fonts (㛃 䶮 𬭎 犇), which a report has to print as well. */
const WORDS = '云门 驼山 弥水 海岱 广固 益都 阳河 昇泰 鑫源 㛃玉 䶮腾 𬭎泰 犇达 渤海 白浪 浮烟 鸢都 圣城'.split(' ');
const TRADES = '机械 建材 环保科技 食品 物流 商贸 化工 纺织 农业发展 建筑安装 电子 花卉'.split(' ');
const SHOPS = '餐馆 便利店 五金经营部 蔬菜经营部 大药房 汽车维修部'.split(' ');
const ASSOCIATIONS = '蔬菜产业协会 花卉行业协会 养老服务中心'.split(' ');

const organisation = (prefix: string, region: string, serial: number, name: string): Identity => ({
  uscc: syntheticUscc(prefix, region, serial),
  name,
  type: prefix === '92' ? '个体工商户' : '法人及非法人组织',
});

/** The enterprise to show first: five records in several domains, and rare characters in its name. */
export const demoEnterprise = organisation('91', QINGZHOU, 2000, '青州市㛃玉𬭎达示例食品有限公司');
export const everyDomainEnterprise = organisation('91', WEIFANG, 2001, '潍坊鸢都示例实业集团有限公司');
export const prolificEnterprise = organisation('91', SHOUGUANG, 2002, '寿光市犇达示例建设工程有限公司');

/** Firms that files from outside already name; nothing is on record about them. */
const fixed = fixedFirms.map((firm): Identity => ({ ...firm, type: '法人及非法人组织' }));
export const cleanEnterprise = fixed[1] as Identity;

/** Every pair of two different words once, far apart in the list, so that no name comes twice. */
const twoWords = (index: number): string => {
  const pairs = WORDS.flatMap((first) => WORDS.filter((second) => second !== first).map((second) => first + second));
  return pairs[(index * 37) % pairs.length] as string;
};

const generated = (): Identity[] => {
  const choices = choicesFrom(370700);
  const region = () => choices.pick(REGIONS);
  const named = (index: number, prefix: string, serial: number, ending: string): Identity => {
    const place = region();
    return organisation(prefix, place, serial, `${PLACES[place]}${twoWords(index)}示例${ending}`);
  };
  const firms = Array.from({ length: 154 }, (_, i) => named(i, '91', 2100 + i, `${choices.pick(TRADES)}有限公司`));
  const shops = Array.from({ length: 20 }, (_, i) => named(160 + i, '92', 3000 + i, choices.pick(SHOPS)));
  const associations = ASSOCIATIONS.map((ending, i) => named(200 + i, '52', 4000 + i, ending));
  return [...firms, ...shops, ...associations];
};

/** Those whose history is left to chance. */
export const others: readonly Identity[] = generated();
export const identities: readonly Identity[] = [
  demoEnterprise,
  ...fixed,
  everyDomainEnterprise,
  prolificEnterprise,
  ...others,
];

/** GB/T 2260 code of the region that registered an enterprise: characters 3 to 8 of its code. */
export const regionOf = ({ uscc }: Pick<Identity, 'uscc'>): string => uscc.slice(2, 8);
