import { registryFrom } from '../../../shared/domains/registry.ts';
import data from '../../../shared/domains/weifang.json';
import { weifang } from '../../../shared/domains/weifang.ts';
import { isUscc } from '../../../shared/uscc.ts';

/** 潍信用办〔2023〕4号, section 四（一）, word for word. */
const POLICY =
  '法院执行、发展和改革、教育、科技、工业和信息化、公安、民政、司法行政、财政、人力资源和社会保障、自然资源、生态环境、住房和城乡建设、交通运输、水利、农业农村、商务、文化和旅游、卫生健康、应急管理、市场监督管理、统计、城市管理和综合执法、地方金融监管、海洋渔业、消防救援、住房公积金、气象、医保、税务';

describe('the domains of Weifang', () => {
  it('are the 30 of the policy, in its order and words', () => {
    expect(weifang.domains.map(({ name }) => name)).toEqual(POLICY.split('、'));
    expect(weifang.domains.map(({ code }) => code)).toEqual(
      Array.from({ length: 30 }, (_, i) => String(i + 1).padStart(2, '0')),
    );
  });

  it.each(weifang.domains.map((domain) => [domain.name, domain] as const))(
    '%s has a lead unit of the city',
    (_, domain) => {
      expect(domain.units[0]).toMatchObject({ id: expect.stringMatching(/^wf-/), region: '370700' });
      expect(domain.inForceFrom).toBe('2023-10-15');
    },
  );
});

describe('the source units of Weifang', () => {
  it.each(data.units.map((unit) => [unit.name, unit] as const))(
    '%s has a valid code of its own and a domain',
    (_, unit) => {
      expect(isUscc(unit.uscc)).toBe(true);
      expect(unit.uscc.slice(2, 8)).toBe(unit.region);
      expect(
        data.units.filter(({ id, name, uscc }) => id === unit.id || name === unit.name || uscc === unit.uscc),
      ).toHaveLength(1);
      expect(weifang.domainsOf(unit.id)).not.toHaveLength(0);
    },
  );

  it('are other than the province, which has a valid code too', () => {
    expect(isUscc(weifang.province.uscc)).toBe(true);
    expect(weifang.units.has(weifang.province.id)).toBe(false);
    const claimed = { ...data, units: [...data.units, { ...data.units[0], id: 'province' }] };
    expect(() => registryFrom(claimed)).toThrow('province');
  });

  it('are about forty, some in two domains', () => {
    expect(weifang.units.size).toBe(43);
    const inTwo = [...weifang.units.keys()].filter((id) => weifang.domainsOf(id).length === 2);
    expect(inTwo).toEqual(['qz-zhzf', 'sg-nyj']);
  });

  it('that register enterprises are market supervision and civil affairs', () => {
    const registrars = [...weifang.units.values()].filter(({ registrar }) => registrar).map(({ id }) => id);
    expect(registrars).toEqual(['wf-mzj', 'wf-scjg', 'qz-scjg', 'sg-scjg']);
  });
});

describe('registryFrom', () => {
  const withDomain = (domain: object) => ({ ...data, domains: [...data.domains, domain] });
  const tobacco = {
    code: '31',
    name: '烟草专卖',
    rhythm: 'daily',
    inForceFrom: '2026-07-01',
    units: [{ id: 'wf-yc' }],
  };
  const unit = { id: 'wf-yc', name: '潍坊市烟草专卖局', region: '370700', uscc: '11370700MA000501XX' };

  it('takes a 31st domain as data alone', () => {
    const registry = registryFrom({ ...withDomain(tobacco), units: [...data.units, unit] });
    expect(registry.domains).toHaveLength(31);
    expect(registry.domain('31')?.units.map(({ name }) => name)).toEqual(['潍坊市烟草专卖局']);
    expect(registry.domainsOf('wf-yc').map(({ code }) => code)).toEqual(['31']);
  });

  it('keeps the day from which a unit is suspended in a domain', () => {
    const units = [{ id: 'wf-scjg', suspendedFrom: '2026-06-01' }];
    expect(registryFrom(withDomain({ ...tobacco, units })).domain('31')?.units[0]?.suspendedFrom).toBe('2026-06-01');
  });

  it('refuses a unit that is not listed, and a code given twice', () => {
    expect(() => registryFrom(withDomain(tobacco))).toThrow('wf-yc');
    expect(() => registryFrom(withDomain({ ...tobacco, code: '21', units: [] }))).toThrow('twice');
  });
});
