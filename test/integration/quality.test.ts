import { Workbook } from 'exceljs';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { callApi } from '../support/call-api.ts';
import { BUREAU, FIRM, OTHER_FIRM, penaltyInput } from '../support/records.ts';

/** Records that break each rule, pushed as a department pushes them; what the domain's page and the bulletin then say. */

const NOW = new Date('2026-03-20T09:00:00+08:00');
const DECIDED = '2026-03-16';
const VERSION = '2026-03-17T08:00:00+08:00';

/** Of documents revoked or changed: told, late, what share, not yet to be judged. */
const NO_CHANGES = [0, 0, '—', 0];

let serial = 0;
/** A decision of this week; no two are alike. */
const record = (changes: object = {}) => {
  serial++;
  const dated = { decidedOn: DECIDED, validUntil: '2027-03-16', publishedUntil: '2027-03-16' };
  return { ...penaltyInput(dated), documentNo: `青市监处罚〔2026〕${serial}号`, facts: `叉车${serial}号`, ...changes };
};
const subject = { ...FIRM, type: '法人及非法人组织' };

describe('the quality of what was pushed', () => {
  let stack: Stack;
  const call = async (persona: string, method: string, path: string, body?: unknown, key?: string) =>
    callApi(stack.url, method, path, {
      token: await stack.tokenFor(persona),
      body,
      ...(key === undefined ? {} : { headers: { 'Idempotency-Key': key } }),
    });
  const push = (records: unknown[], key: string, persona = 'department:qz-scjg') =>
    call(persona, 'POST', '/v1/domains/21/records', { records }, key);
  const quality = async (query = '') =>
    (await call('department:qz-scjg', 'GET', `/v1/domains/21/quality${query}`)).body;
  const ofUnit = (body: { units: { id: string }[] }, unit = 'qz-scjg') =>
    (body.units.find(({ id }) => id === unit) as unknown as { figures: unknown; feedState: string }) ?? {};
  const broken = (figures: { rules: { rule: string; rows: number }[] }) =>
    Object.fromEntries(figures.rules.filter(({ rows }) => rows > 0).map(({ rule, rows }) => [rule, rows]));

  beforeAll(async () => {
    stack = await startStack({ port: 0, empty: true, clock: NOW });
    const registered = await call(
      'department:qz-scjg',
      'POST',
      '/v1/enterprises',
      { enterprises: [FIRM, OTHER_FIRM] },
      'base',
    );
    expect(registered.status).toBe(200);
  }, 60_000);
  afterAll(() => stack.stop());

  it('is nothing before anything was pushed', async () => {
    const body = await quality();
    expect(body).toMatchObject({ domain: '21', month: '2026-03', calendarEnds: '2026-12-25' });
    expect(body.figures).toMatchObject({ rows: 0, complianceRate: null, lateRate: null });
    expect(ofUnit(body).feedState).toBe('silent');
  });

  it('counts every rule once, and a repeated push not again', async () => {
    const twin = record();
    const versioned = record({ version: VERSION });
    const batches: [string, unknown[]][] = [
      ['clean', [record(), twin, versioned]],
      [
        'faulty',
        [
          record({ decidedOn: '2026-03-02' }),
          record({ subject: { ...subject, name: BUREAU.name, uscc: BUREAU.uscc } }),
          record({ subject: { ...subject, name: OTHER_FIRM.name } }),
          record({ validUntil: null }),
          { ...twin, documentNo: '青市监处罚〔2026〕900号' },
          { ...versioned, facts: '另一内容' },
          record({ fine: '7806' }),
          record({ procedure: 'simple', fine: '0.4', content: '罚款4000元' }),
          record({ status: 'withdrawn', remark: '误报' }),
          record({ subject: { ...subject, type: '个体工商户' } }),
          record({ decidedOn: '2026-02-30' }),
        ],
      ],
    ];
    for (const [key, records] of [...batches, ...batches]) expect((await push(records, key)).status).toBe(200);

    const body = await quality('?month=2026-03');
    const rules = [
      'DQ-001',
      'DQ-002',
      'DQ-003',
      'DQ-004',
      'DQ-005',
      'DQ-006',
      'DQ-007',
      'DQ-008',
      'DQ-009',
      'DQ-011',
      'DQ-012',
    ];
    expect(broken(body.figures)).toEqual(Object.fromEntries(rules.map((rule) => [rule, 1])));
    expect(body.figures.examples.map(({ rule }: { rule: string }) => rule)).toEqual(rules.slice(0, -1));
    expect(body.figures).toMatchObject({
      rows: 14,
      rejected: 1,
      // Three clean ones, the late one and the withdrawn one.
      compliant: 5,
      complianceRate: '35.71',
      // Neither the one refused, nor the second version, nor the one decided on the spot.
      decisions: 11,
      late: 1,
      lateRate: '9.09',
      onTime: 10,
      onTimeRate: '90.91',
    });
    expect(ofUnit(body).figures).toEqual(body.figures);
  }, 30_000);

  it('is of the month in which it was received', async () => {
    stack.clock.moveTo(new Date('2026-04-01T00:00:00+08:00'));
    await push(
      [record({ decidedOn: '2026-02-02' }), record({ decidedOn: '2026-02-02' }), record({ decidedOn: '2026-03-31' })],
      'april',
    );
    expect((await quality()).figures).toMatchObject({ rows: 3, decisions: 3, late: 2, lateRate: '66.67' });
    expect((await quality('?month=2026-03')).figures).toMatchObject({ rows: 14 });
  });

  it('leaves the province out of the figures of the units', async () => {
    await push([record({ decidedOn: '2026-02-02' })], 'backflow', 'province');
    const body = await quality();
    expect(body.figures.rows).toBe(3);
    expect(body.province).toMatchObject({ rows: 1, decisions: 0, late: 0, lateRate: null });
  });

  it.each([
    ['department:wf-qxj', 403, 'foreign-domain'],
    ['enterprise:91370781MA0010168J', 403, 'forbidden'],
  ])('is not for %s', async (persona, status, code) => {
    const answer = await call(persona, 'GET', '/v1/domains/21/quality');
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it.each(['2026-13', '2026', '2026-3', 'x'])('refuses the month %s', async (month) => {
    for (const path of ['/v1/domains/21/quality', '/v1/quality/bulletin', '/v1/quality/bulletin.xlsx'])
      expect((await call('operator', 'GET', `${path}?month=${month}`)).status).toBe(400);
  });

  describe('in the bulletin', () => {
    it('adds up, names who is mostly late, and lists who is silent', async () => {
      const { body } = await call('operator', 'GET', '/v1/quality/bulletin?month=2026-04');
      expect(body.figures).toMatchObject({ rows: 3, complianceRate: '100.00', late: 2, lateRate: '66.67' });
      expect(body.domains).toHaveLength(30);
      expect(body.overHalfLate).toMatchObject({
        domains: [{ code: '21' }],
        units: [{ domain: '21', unit: 'qz-scjg' }],
      });
      expect(body.silentFeeds).toContainEqual(expect.objectContaining({ domain: '21', unit: 'qz-scjg' }));
      const march = await call('province', 'GET', '/v1/quality/bulletin?month=2026-03');
      expect(march.body.overHalfLate).toEqual({ domains: [], units: [] });
    });

    it('no longer lists a unit that declared', async () => {
      const [from, through] = ['2026-01-01', '2026-03-31'];
      const declare = (records: number) =>
        call('department:qz-scjg', 'POST', '/v1/domains/21/declarations', { from, through, records });
      expect((await declare((await declare(999)).body.held)).status).toBe(200);
      const { body } = await call('officer:qz-scjg', 'GET', '/v1/quality/bulletin');
      expect(body.silentFeeds).not.toContainEqual(expect.objectContaining({ domain: '21', unit: 'qz-scjg' }));
    });

    it('is a workbook with the same figures', async () => {
      const response = await fetch(`${stack.url}/v1/quality/bulletin.xlsx?month=2026-04`, {
        headers: { Authorization: `Bearer ${await stack.tokenFor('operator')}` },
      });
      expect(response.headers.get('content-type')).toContain('spreadsheetml');
      expect(response.headers.get('content-disposition')).toContain('quality-2026-04.xlsx');
      const workbook = await new Workbook().xlsx.load(await response.arrayBuffer());
      expect(workbook.worksheets.map(({ name }) => name)).toEqual(['领域', '单位', '静默单位', '规则']);
      const domains = workbook.getWorksheet('领域');
      expect(domains?.getRow(2).values).toEqual([
        undefined,
        '',
        '合计（2026-04）',
        3,
        0,
        3,
        '100.00',
        3,
        2,
        '66.67',
        0,
        ...NO_CHANGES,
        expect.stringMatching('统计时间'),
      ]);
      expect(domains?.getRow(2 + 21).values).toEqual([
        undefined,
        '21',
        '市场监督管理',
        3,
        0,
        3,
        '100.00',
        3,
        2,
        '66.67',
        0,
        ...NO_CHANGES,
        '迟报率超过 50%',
      ]);
    });
  });

  it('tells how late units are with what was revoked or changed, once a change', async () => {
    const [inTime, late] = [record({ decidedOn: '2026-05-06' }), record({ decidedOn: '2026-05-06' })];
    const revoked = { status: 'revoked', statusChangedOn: '2026-05-08', remark: '行政复议决定撤销' };
    // Saturday 9 May is worked: the third working day after the 8th is Tuesday the 12th.
    const story: [string, object[]][] = [
      ['2026-05-07T09:00:00+08:00', [inTime, late]],
      ['2026-05-12T23:50:00+08:00', [{ ...inTime, ...revoked }]],
      ['2026-05-13T00:00:00+08:00', [{ ...late, ...revoked }]],
      ['2026-05-20T09:00:00+08:00', [inTime, late].map((each) => ({ ...each, ...revoked, remark: '行政判决撤销' }))],
    ];
    for (const [at, records] of story) {
      stack.clock.moveTo(new Date(at));
      expect((await push(records, at)).body).toMatchObject({ counts: { accepted: records.length } });
    }
    const changes = { changes: 2, lateChanges: 1, lateChangeRate: '50.00', provisionalChanges: 0 };
    const { figures } = await quality('?month=2026-05');
    expect(figures).toMatchObject({ rows: 6, decisions: 2, late: 0, ...changes });
    expect(figures.rules).toContainEqual(expect.objectContaining({ rule: 'DQ-013', rows: 1, rate: '50.00' }));
    expect(figures.examples).toEqual([expect.objectContaining({ rule: 'DQ-013' })]);
    const bulletin = (await call('operator', 'GET', '/v1/quality/bulletin?month=2026-05')).body;
    expect(bulletin.figures).toMatchObject(changes);
  });
});
