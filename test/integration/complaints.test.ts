import { type Case, DESK } from '../../functions/cases/case.ts';
import { caseStore } from '../../functions/cases/case-store.ts';
import { toInstant } from '../../shared/calendar/dates.ts';
import { complaintCity } from '../support/complaints.ts';
import { openCase } from '../support/open-case.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** What becomes of a complaint, from its filing to the return visit. */
const city = complaintCity();
const UNIT = 'qz-scjg';
beforeEach(() => city.at('2026-03-10T10:00:00+08:00'));

const filed = async (body: object = {}, as = 'enterprise') => String((await city.file(body, as)).body.caseId);
/** Nothing like it is open yet. */
let demands = 0;
const another = () => ({ certificate: `第 ${++demands} 种证明` });

describe('a complaint', () => {
  it('is received, passed on, answered, and asked about afterwards', async () => {
    const { status, body, headers } = await city.file();
    expect([status, headers.Location]).toEqual([201, `/v1/complaints/${body.caseId}`]);
    expect(body).toMatchObject({
      state: 'filed',
      enterprise: FIRM,
      accused: { unit: UNIT, name: '青州市市场监督管理局' },
      demanded: { purpose: 'listing', domains: ['21'] },
      due: { day: '2026-03-17', workingDays: 5, overdue: false },
      holder: { id: DESK },
    });
    const closed = await city.steps(
      body.caseId,
      ['operator', { action: 'accept' }],
      ['operator', { action: 'assign', unit: UNIT }],
      ['officer', { action: 'answer', result: '已停止索要', measures: '修改办事指南' }],
      ['operator', { action: 'visit', contacted: true, satisfaction: 4, note: '已解决' }],
    );
    expect(closed.body).toMatchObject({
      state: 'closed',
      holder: null,
      answers: [{ result: '已停止索要', measures: '修改办事指南', by: '青州市市场监督管理局' }],
      visit: { contacted: true, satisfaction: 4 },
    });
    const own = await city.get(body.caseId, 'enterprise');
    expect(own.body.actions).toEqual(['rate', 'reopen']);
    expect(own.body.timeline.map(({ actionName }: { actionName: string }) => actionName)).toEqual([
      '提出投诉',
      '受理',
      '转办',
      '答复',
      '回访',
    ]);
  });

  it('is declined with one of the law’s reasons and an explanation', async () => {
    const caseId = await filed(another());
    const decline = { action: 'decline', revision: 1, ground: 'litigation', reason: '已起诉，请通过诉讼解决' };
    const unexplained = await city.act(caseId, 'operator', { ...decline, reason: undefined });
    expect([unexplained.status, unexplained.body.errors[0].pointer]).toEqual([400, '/reason']);
    expect((await city.act(caseId, 'operator', { ...decline, ground: 'busy' })).status).toBe(400);
    expect((await city.act(caseId, 'operator', decline)).body).toMatchObject({
      state: 'declined',
      declined: { ground: 'litigation', reason: '已起诉，请通过诉讼解决' },
    });
  });

  it('not solved, is handled once more', async () => {
    const caseId = await filed(another());
    const answer = ['operator', { action: 'answer', result: '已答复' }] as const;
    const reopen = ['enterprise', { action: 'reopen', reason: '仍未解决' }] as const;
    const reopened = await city.steps(caseId, ['operator', { action: 'accept' }], answer, reopen);
    expect(reopened.body).toMatchObject({ state: 'accepted', due: { workingDays: 5 } });
    const again = await city.steps(caseId, answer, reopen);
    expect([again.status, again.body.code]).toEqual([409, 'not-now']);
    const rated = await city.steps(caseId, ['enterprise', { action: 'rate', score: 2, comment: '拖延' }]);
    expect(rated.body).toMatchObject({ state: 'closed', rating: { score: 2, comment: '拖延' } });
  });

  it('is prolonged with a reason and a proposed solution', async () => {
    const caseId = await filed(another());
    const extend = { action: 'extend', reason: '需现场核实', proposal: '先行出具替代材料' };
    const bare = { action: 'extend', reason: '需现场核实' };
    expect((await city.steps(caseId, ['operator', { action: 'accept' }], ['operator', bare])).status).toBe(400);
    const extended = await city.steps(caseId, ['operator', extend]);
    expect(extended.body).toMatchObject({ due: { day: '2026-03-24', workingDays: 10 } });
    expect((await city.steps(caseId, ['operator', extend])).body.code).toBe('extension-refused');
  });

  it('of two at once, one acts and the other is told', async () => {
    const caseId = await filed(another());
    const accept = () => city.act(caseId, 'operator', { action: 'accept', revision: 1 });
    const withdraw = () => city.act(caseId, 'enterprise', { action: 'withdraw', revision: 1 });
    const answers = await Promise.all([accept(), withdraw()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('about the same demand is open once', async () => {
    const demand = another();
    const caseId = await filed(demand);
    const repeated = await city.file(demand);
    expect([repeated.status, repeated.body.code, repeated.body.caseId]).toEqual([409, 'case-exists', caseId]);
    expect((await city.file({ ...demand, purpose: 'bidding' })).status).toBe(201);
    await city.steps(caseId, ['enterprise', { action: 'withdraw' }]);
    expect((await city.file(demand)).status).toBe(201);
  });

  it('under its key again is the same one, and with another body refused', async () => {
    const demand = another();
    const first = await city.file(demand, 'enterprise', { key: 'same' });
    expect((await city.file(demand, 'enterprise', { key: 'same' })).body.caseId).toBe(first.body.caseId);
    expect((await city.file(another(), 'enterprise', { key: 'same' })).body.code).toBe('idempotency-mismatch');
  });

  it('is limited to so many a day', async () => {
    const as = OTHER_FIRM.uscc;
    const statuses = [];
    for (let n = 0; n <= 20; n++) statuses.push((await city.file(another(), as)).status);
    expect(statuses).toEqual([...Array(20).fill(201), 429]);
  });
});

describe('whom a complaint is about', () => {
  const unitOf = async (body: object) => {
    const reply = await city.file({ ...another(), unit: undefined, ...body });
    return reply.status === 201 ? reply.body.accused : [reply.status, reply.body.errors[0].pointer];
  };
  it.each([
    ['a unit by its id', { unit: UNIT }, { unit: UNIT, name: '青州市市场监督管理局' }],
    ['a unit by its name', { unitName: '青州市 市场监督管理局' }, { unit: UNIT, name: '青州市市场监督管理局' }],
    ['a body outside the registry', { unitName: '示例行业协会' }, { unit: null, name: '示例行业协会' }],
    ['the desk', { unit: DESK }, { unit: DESK, name: '信用工作机构' }],
    ['an id that no unit has', { unit: 'nobody' }, [400, '/unit']],
    ['nobody', {}, [400, '/unit']],
    ['two', { unit: UNIT, unitName: '示例行业协会' }, [400, '/unit']],
    ['a domain that is none', { unit: UNIT, domains: ['99'] }, [400, '/domains']],
    ['a purpose that is none', { unit: UNIT, purpose: 'fun' }, [400, '/purpose']],
  ])('%s', async (_, body, expected) => {
    expect(await unitOf(body)).toEqual(expected);
  });
});

describe('a complaint about an overdue case', () => {
  const overdue = async (caseId: string, changes: Partial<Case> = {}) => {
    const filedAt = toInstant('2026-02-24T10:00:00+08:00');
    const held = { caseId, filedAt, holder: UNIT, evidence: [], ...changes };
    await caseStore(city.table()).putNew(openCase(held));
    return city.file({ ...OVERDUE, caseId });
  };
  const OVERDUE = {
    unit: undefined,
    certificate: undefined,
    purpose: undefined,
    domains: undefined,
    about: 'overdue-case',
  };

  it('names who holds the case, goes to the desk and stays there', async () => {
    const { body } = await overdue('YY20260224AAAAAAAA');
    expect(body).toMatchObject({ accused: { unit: UNIT }, aboutCase: 'YY20260224AAAAAAAA', holder: { id: DESK } });
    const accept = ['operator', { action: 'accept' }] as const;
    const refused = await city.steps(body.caseId, accept, ['operator', { action: 'assign', unit: UNIT }]);
    expect([refused.status, refused.body.code]).toEqual([409, 'not-now']);
    expect((await city.get(body.caseId, 'officer')).status).toBe(404);
  });

  const fresh = { due: openCase({ filedAt: toInstant('2026-03-10T09:00:00+08:00') }).due, stepDue: null };
  it.each([
    ['of another enterprise', 'YY20260224BBBBBBBB', { enterprise: OTHER_FIRM }, 'unknown-case'],
    ['within its term', 'YY20260224CCCCCCCC', fresh, 'not-overdue'],
    ['that is over', 'YY20260224DDDDDDDD', { holder: null }, 'not-overdue'],
  ])('is refused of one %s', async (_, caseId, changes, code) => {
    const { status, body } = await overdue(caseId, changes);
    expect([status, body.errors[0]]).toMatchObject([400, { pointer: '/caseId', code }]);
  });
});

describe('lists', () => {
  it('show an enterprise its own, the desk and a unit what lies with them', async () => {
    const caseId = await filed(another());
    const ids = async (as: string, query = {}) =>
      (await city.list(as, { limit: '100', ...query })).body.complaints.map((one: Case) => one.caseId);
    expect(await ids('enterprise')).toContain(caseId);
    expect(await ids('sibling')).not.toContain(caseId);
    expect(await ids('operator')).toContain(caseId);
    expect(await ids('officer')).not.toContain(caseId);
    await city.steps(caseId, ['operator', { action: 'accept' }], ['operator', { action: 'assign', unit: UNIT }]);
    expect(await ids('operator')).not.toContain(caseId);
    expect(await ids('operator', { holder: UNIT })).toContain(caseId);
    expect(await ids('officer')).toContain(caseId);
    expect(await ids('otherOfficer')).not.toContain(caseId);
  });
});

describe('an agent', () => {
  it('complains for the enterprise that mandated it, and acts for it', async () => {
    const mandateId = await city.mandate('enterprise', OTHER_FIRM);
    const agent = OTHER_FIRM.uscc;
    city.at('2026-03-11T10:00:00+08:00');
    const { body } = await city.file({ ...another(), mandateId }, agent);
    expect(body).toMatchObject({ enterprise: FIRM, agent: { ...OTHER_FIRM, mandateId } });
    expect((await city.get(body.caseId, agent)).status).toBe(404);
    expect((await city.get(body.caseId, agent, { mandateId })).status).toBe(200);
    const withdraw = { action: 'withdraw', revision: 1 };
    expect((await city.act(body.caseId, agent, withdraw)).status).toBe(404);
    expect((await city.act(body.caseId, agent, { ...withdraw, mandateId })).body.state).toBe('withdrawn');
    expect((await city.file({ ...another(), mandateId: 'NONE' }, agent)).status).toBe(404);
  });
});
