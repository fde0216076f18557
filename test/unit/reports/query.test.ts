import { queryOf } from '../../../functions/reports/query.ts';
import { registryFrom } from '../../../shared/domains/registry.ts';
import { WEIFANG_2023 } from '../../../shared/policy/weifang-2023.ts';
import type { Problem } from '../../../shared/problem.ts';

const domain = (code: string, inForceFrom: string) => ({ code, name: code, rhythm: 'daily', inForceFrom, units: [] });
const registry = registryFrom({
  city: { name: '', region: '' },
  province: { id: 'province', name: '', uscc: '' },
  units: [],
  domains: [domain('01', '2023-10-15'), domain('02', '2023-10-15'), domain('31', '2026-06-01')],
});
const NOW = new Date('2026-03-10T02:00:00Z');
const query = (request: object) => queryOf('91', { purpose: 'listing', ...request }, WEIFANG_2023, registry, NOW);
const faults = (request: object) => {
  try {
    query(request);
    return [];
  } catch (error) {
    return (error as Problem).extras.errors?.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

describe('the question of a report', () => {
  it('is about three years up to today and every domain in force, unless it says otherwise', () => {
    expect(query({})).toMatchObject({ period: { from: '2023-03-10', to: '2026-03-10' }, domains: ['01', '02'] });
    expect(query({ to: '2025-01-31', domains: ['02', '02'] })).toMatchObject({
      period: { from: '2022-01-31', to: '2025-01-31' },
      domains: ['02'],
    });
  });

  it.each([
    ['five years', { from: '2021-03-10' }, []],
    ['five years and a day', { from: '2021-03-09' }, ['/from period-too-long']],
    ['tomorrow', { to: '2026-03-11' }, ['/to future-date']],
    ['a period that ends before it begins', { from: '2026-03-02', to: '2026-03-01' }, ['/from dates-out-of-order']],
    ['one day', { from: '2026-03-10', to: '2026-03-10' }, []],
    ['an unknown domain', { domains: ['01', '99'] }, ['/domains/1 unknown-domain']],
    ['a domain not yet in force', { domains: ['31'] }, ['/domains/0 unknown-domain']],
  ])('%s: %j gives %j', (_, request, expected) => expect(faults(request)).toEqual(expected));
});
