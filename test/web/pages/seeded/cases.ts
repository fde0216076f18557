import { type CallAs, type Make, sendFile } from './making.ts';
import { FIRM, OPERATOR } from './people.ts';

/** One case of each kind about the firm's records, and a statement that waits to be published. */
export const cases = async (call: CallAs, make: Make) => {
  const { body } = await call(FIRM.persona, 'GET', '/v1/me/records?limit=200');
  const [disputed, described] = (body.records as OwnRecord[]).filter(({ domain }) => domain === '21');
  const repairable = (body.records as OwnRecord[]).find(({ domain }) => domain === '20');
  await call(FIRM.persona, 'POST', `/v1/me/records/${described?.recordId}/statement`, { body: { text: STATEMENT } });
  return {
    recordId: String(disputed?.recordId),
    objectionId: await objection(call, make, disputed),
    repairId: await repair(call, make, repairable),
    complaintId: await make(FIRM.persona, '/v1/complaints', COMPLAINT, 'caseId'),
  };
};

interface OwnRecord {
  recordId: string;
  domain: string;
}

const STATEMENT = '已按期缴清罚款，并完成整改。';
const COMPLAINT = {
  about: 'certificate-demanded',
  unit: 'qz-scjg',
  certificate: '无违法违规证明',
  purpose: 'listing',
  domains: ['21'],
  statement: '办理时仍要求提供无违法违规证明原件',
};
const PROMISE = { commitment: { accepted: true } };

/** With the unit that reported the record, which has to answer. */
const objection = async (call: CallAs, make: Make, record?: OwnRecord): Promise<string> => {
  const about = { domain: record?.domain, recordId: record?.recordId, ground: 'wrong' };
  const said = { statement: '决定书载明的罚款金额与记录不符', evidence: [await evidence(call)] };
  const caseId = await make(FIRM.persona, '/v1/objections', { ...about, ...said, ...PROMISE }, 'caseId');
  for (const action of ['accept', 'transfer']) {
    const { revision } = (await call(OPERATOR, 'GET', `/v1/objections/${caseId}`)).body;
    await make(OPERATOR, `/v1/objections/${caseId}/actions`, { revision, action }, 'caseId');
  }
  return caseId;
};

const repair = async (call: CallAs, make: Make, record?: OwnRecord & { decidedOn?: string }): Promise<string> => {
  const about = { domain: record?.domain, recordId: record?.recordId, fulfilledOn: record?.decidedOn };
  const said = { statement: '已整改并缴清罚款。', evidence: [await evidence(call)] };
  return make(FIRM.persona, '/v1/repairs', { ...about, ...said, ...PROMISE }, 'caseId');
};

/** The smallest picture there is, in the place of a scanned decision. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

const evidence = async (call: CallAs): Promise<string> => {
  const body = { filename: '处罚决定书.png', size: PICTURE.length, contentType: 'image/png' };
  const answer = await call(FIRM.persona, 'POST', '/v1/evidence', { body });
  await sendFile(answer, new Uint8Array(PICTURE));
  return String(answer.body.evidenceId);
};
