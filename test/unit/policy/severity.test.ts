import { severityOf } from '../../../shared/policy/severity.ts';
import { penalty } from '../../support/records.ts';

describe('the severity of a penalty', () => {
  it.each([
    ['what the unit says', { severity: 'serious', categories: ['警告'] }, 'serious'],
    ['a warning', { categories: ['警告'] }, 'minor'],
    ['circulated criticism', { categories: ['通报批评'] }, 'minor'],
    ['simple procedure', { procedure: 'simple' }, 'minor'],
    ['a fine', { categories: ['罚款'] }, 'general'],
    ['confiscation', { categories: ['没收违法所得'] }, 'general'],
    ['a licence held back', { categories: ['暂扣许可证件'] }, 'general'],
    ['a licence revoked', { categories: ['吊销许可证件'] }, 'serious'],
    ['business restricted', { categories: ['限制开展生产经营活动'] }, 'serious'],
    ['business stopped', { categories: ['责令停产停业'] }, 'serious'],
    ['closure', { categories: ['责令关闭'] }, 'serious'],
    ['a profession barred', { categories: ['限制从业'] }, 'serious'],
    ['another kind', { categories: ['其他-责令限期拆除'] }, 'general'],
    ['several: the gravest', { categories: ['警告', '罚款', '限制从业'] }, 'serious'],
  ] as const)('%s: %j is %s', (_, changes, expected) =>
    expect(
      severityOf(penalty({ ...changes, categories: [...('categories' in changes ? changes.categories : ['罚款'])] })),
    ).toBe(expected),
  );
});
