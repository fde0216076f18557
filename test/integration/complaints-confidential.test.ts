import { messagesTo } from '../../shared/messages/messages.ts';
import { callHandler } from '../support/call-handler.ts';
import { complaintCity } from '../support/complaints.ts';
import { FIRM, OTHER_FIRM } from '../support/records.ts';

/** 山东省优化营商环境条例 Art. 56: the unit that is complained about never learns who complains. */
const city = complaintCity();
const UNIT = 'qz-scjg';
const AGENT = OTHER_FIRM;

/** Whatever would tell who it is, in any text that anybody may write. */
const named = (text: string) =>
  `${text}（${FIRM.name}，${FIRM.uscc}；代理人${AGENT.name} ${AGENT.uscc.toLowerCase()}）`;

const everythingAnOfficerGets = async () => {
  const mandateId = await city.mandate('enterprise', AGENT);
  const picture = await city.picture(AGENT.uscc, `${FIRM.name}被拒通知.png`);
  const filing = { statement: named('窗口人员态度恶劣'), certificate: named('证明'), evidence: [picture], mandateId };
  const { status, body } = await city.file(filing, AGENT.uscc);
  expect(status).toBe(201);
  const { caseId } = body;
  const assign = ['operator', { action: 'assign', unit: UNIT, reason: named('请核实') }] as const;
  const answer = { action: 'answer', result: named('已向其致歉'), measures: named('整改') };
  const seen: string[] = [];
  const look = async () => {
    seen.push((await city.get(caseId, 'officer')).text, (await city.list('officer')).text);
  };
  const act = async (action: object) => {
    const { text } = await city.steps(caseId, ['officer', action]);
    seen.push(text);
    await look();
  };
  await city.steps(caseId, ['operator', { action: 'accept', reason: named('受理') }], assign);
  await look();
  await act({ action: 'extend', reason: named('需要时间'), proposal: named('先行办理') });
  await act({ action: 'return', reason: named('非本单位') });
  await city.steps(caseId, assign);
  await act(answer);
  await city.steps(caseId, [AGENT.uscc, { action: 'reopen', reason: named('没有解决'), mandateId }]);
  await act(answer);
  await city.steps(caseId, ['operator', { action: 'answer', result: named('已办结') }]);
  await city.steps(caseId, ['operator', { action: 'visit', contacted: true, satisfaction: 1, note: named('不满意') }]);
  await city.steps(caseId, [AGENT.uscc, { action: 'rate', score: 1, comment: named('很差'), mandateId }]);
  await look();
  seen.push(JSON.stringify(await city.figures('officer')));
  const { messages } = await messagesTo(city.table(), { role: 'unit', id: UNIT }, 100, undefined);
  seen.push(JSON.stringify(messages), JSON.stringify(city.told.filter(({ to }) => to.id === UNIT)));
  return { caseId, mandateId, seen };
};

describe('who complains', () => {
  it('appears in nothing that an officer gets, and in what the desk gets', async () => {
    const { caseId, mandateId, seen } = await everythingAnOfficerGets();
    const text = seen.join('\n');
    for (const canary of [FIRM.name, FIRM.uscc, AGENT.name, AGENT.uscc, AGENT.uscc.toLowerCase(), mandateId])
      expect(text).not.toContain(canary);
    // The filter is not that nothing was there to be seen.
    expect(text).toContain('窗口人员态度恶劣（（投诉人），');
    expect(text).toContain('附件1.png');
    expect(text).toContain(`投诉 ${caseId} 现由贵单位办理`);
    const { body } = await city.get(caseId, 'operator');
    expect(body).toMatchObject({
      enterprise: FIRM,
      agent: AGENT,
      evidence: [{ filename: `${FIRM.name}被拒通知.png` }],
    });
    expect(body.statement).toBe(named('窗口人员态度恶劣'));
  });

  it.each([
    [false, 403],
    [true, 303],
  ])(
    'may be known from a file: a unit gets it only where the enterprise lets it (%s)',
    async (evidenceForUnit, status) => {
      const evidenceId = await city.picture(FIRM.uscc, '窗口告知单.png');
      const certificate = `证明（${evidenceForUnit}）`;
      const { caseId } = (await city.file({ certificate, evidence: [evidenceId], evidenceForUnit })).body;
      await city.steps(caseId, ['operator', { action: 'accept' }], ['operator', { action: 'assign', unit: UNIT }]);
      const get = (as: string) =>
        callHandler(city.handlers().getComplaintEvidence, { as, params: { caseId, evidenceId } });
      const asked = await get('officer');
      expect(asked.status).toBe(status);
      expect(JSON.stringify(asked)).not.toContain(FIRM.uscc);
      expect((await get('operator')).status).toBe(303);
      expect((await get('enterprise')).status).toBe(303);
      expect((await get('sibling')).status).toBe(404);
      const [file] = (await city.get(caseId, 'officer')).body.evidence;
      expect(file).toMatchObject({ filename: '附件1.png', sha256: evidenceForUnit ? expect.any(String) : null });
      expect(file.size === null).toBe(!evidenceForUnit);
    },
  );
});

it('tells the agent that filed it of every step, while its mandate holds', async () => {
  const mandateId = await city.mandate('enterprise', AGENT);
  const { caseId } = (await city.file({ certificate: '代理人所办的证明', mandateId }, AGENT.uscc)).body;
  const told = () =>
    city.told.filter((message) => message.caseId === caseId && message.to.id === AGENT.uscc).map(({ type }) => type);
  await city.steps(caseId, ['operator', { action: 'accept' }]);
  expect(told()).toEqual(['case-filed', 'case-accepted']);
  await callHandler(city.handlers().revokeMandate, { as: 'enterprise', params: { mandateId } });
  await city.steps(caseId, ['operator', { action: 'answer', result: '已督促整改' }]);
  expect(told()).toHaveLength(2);
});
