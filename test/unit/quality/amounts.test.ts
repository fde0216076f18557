import { finesNamedIn, implausibleFine, overOnTheSpotCeiling } from '../../../shared/quality/amounts.ts';
import { chineseNumber } from '../../../shared/quality/yuan.ts';
import { FIRM, penalty } from '../../support/records.ts';

it.each([
  ['五', 5n],
  ['十', 10n],
  ['十二', 12n],
  ['伍仟', 5000n],
  ['二万五千', 25_000n],
  ['壹拾贰万叁仟肆佰伍拾陆', 123_456n],
  ['十万零五百', 100_500n],
  ['三亿二千万', 320_000_000n],
  ['一万亿', 1_000_000_000_000n],
  ['五五', undefined],
  ['', undefined],
])('%s is %s', (text, number) => expect(chineseNumber(text)).toBe(number));

it.each([
  ['罚款7806元', [780_600n]],
  ['罚款人民币7,806.50元整', [780_650n]],
  ['罚款７８０６元', [780_600n]],
  ['罚款：人民币（大写）伍仟元', [500_000n]],
  ['罚款0.7806万元', [780_600n]],
  ['罚款1.5亿元', [15_000_000_000n]],
  ['处五万元罚款', [5_000_000n]],
  ['处以200元的罚款', [20_000n]],
  ['没收违法所得1000元，罚款7806元', [780_600n]],
  ['没收违法所得1000元罚款7806元', [100_000n, 780_600n]],
  ['对单位罚款5000元，对负责人罚款500元', [500_000n, 50_000n]],
  ['没收违法所得1000元', []],
  ['货值金额5000元一倍的罚款', []],
  ['到期不缴纳的，每日按罚款数额的3%加处罚款', []],
  ['警告', []],
])('%s names %j', (content, fines) => expect(finesNamedIn(content)).toEqual(fines));

it.each([
  ['罚款7806元', '0.7806', false],
  ['罚款7.5元', '0.00075', false],
  ['罚款7806元', '7806', true],
  ['罚款7806元', '0.7807', true],
  ['罚款伍仟元整', '0.5', false],
  ['对单位罚款5000元，对负责人罚款500元', '0.5', false],
  ['对甲车罚款500元，对乙车罚款500元', '0.1', false],
  ['警告，罚款', '0.5', false],
  ['罚款', '10000', false],
  ['罚款', '10000.000001', true],
])('%s with fine %s: implausible %s', (content, fine, expected) =>
  expect(implausibleFine(penalty({ content, fine }))).toBe(expected),
);

it.each([
  ['simple', '法人及非法人组织', '0.3', false],
  ['simple', '法人及非法人组织', '0.300001', true],
  ['simple', '个体工商户', '0.02', false],
  ['simple', '个体工商户', '0.020001', true],
  ['simple', '个体工商户', null, false],
  ['ordinary', '法人及非法人组织', '50', false],
] as const)('%s procedure, %s, fine %s: over the ceiling of Art. 51 %s', (procedure, type, fine, expected) =>
  expect(overOnTheSpotCeiling(penalty({ procedure, fine, subject: { ...FIRM, type } }))).toBe(expected),
);
