import { newCaseId } from '../../../functions/cases/case-ids.ts';
import { ComplaintAction } from '../../../functions/cases/complaints/action-schema.ts';
import { ComplaintRequest } from '../../../functions/cases/complaints/schema.ts';
import { ObjectionAction, ObjectionRequest } from '../../../functions/cases/objections/schema.ts';
import { RepairRequest } from '../../../functions/cases/repairs/schema.ts';
import { casePath } from '../../../web/portal/cases/case-path.ts';
import { complaintBody, complaintFields, OUTSIDE } from '../../../web/portal/cases/new/complaint-body.ts';
import { evidenceTypeOf } from '../../../web/portal/cases/new/evidence-type.ts';
import { namedRecord } from '../../../web/portal/cases/new/named-record.ts';
import { aboutNamed, aboutOwn, BLANK, MISSING, objectionFields } from '../../../web/portal/cases/new/objection-body.ts';
import { aboutHeld, repairAbout, repairFields } from '../../../web/portal/cases/new/repair-body.ts';
import { actionBody } from '../../../web/portal/cases/show/owner-action.ts';

/** What the forms send is what the platform takes: each body through the platform's own schema. */

const RECORD = { recordId: 'A'.repeat(26), domain: '21', fulfilledOn: null };
const SAID = { statement: '金额不符', evidence: ['E1'], commitment: { accepted: true } };
const query = (text = '') => new URLSearchParams(text);

describe('an objection', () => {
  const fields = objectionFields(query(`record=${RECORD.recordId}`), [RECORD]);

  it('is about the record that the address names, if it is held', () => {
    expect(fields.recordId).toBe(RECORD.recordId);
    expect(objectionFields(query('record=OTHER'), [RECORD]).recordId).toBe('');
    expect(objectionFields(query('about=missing'), [RECORD]).recordId).toBe(MISSING);
  });

  it('of an enterprise of which nothing is held can only be about a record that is missing', () => {
    expect(objectionFields(query(), []).recordId).toBe(MISSING);
  });

  it('to a record names it and its domain', () => {
    const body = { ...aboutOwn({ ...fields, ground: 'wrong' }, [RECORD]), ...SAID };
    expect(ObjectionRequest.parse(body)).toMatchObject({ ground: 'wrong', domain: '21', evidence: ['E1'] });
  });

  it('to there being none names the document', () => {
    const missing = {
      ...fields,
      recordId: MISSING,
      domain: '20',
      documentNo: '青应急罚〔2025〕1号',
      authority: '某局',
    };
    const body = { ...aboutOwn(missing, [RECORD]), ...SAID };
    expect(ObjectionRequest.parse(body)).toMatchObject({ ground: 'missing', domain: '20', authority: '某局' });
  });

  it('for a client names its record by what the agent knows', () => {
    const { recordId, domain } = RECORD;
    const fields = { ...BLANK, ...namedRecord(query(`record=${recordId}&domain=${domain}`)), ground: 'wrong' as const };
    const body = { ...aboutNamed(fields), ...SAID, mandateId: 'M1' };
    expect(ObjectionRequest.parse(body)).toMatchObject({ ground: 'wrong', recordId, domain, mandateId: 'M1' });
    expect(namedRecord(query())).toEqual({ recordId: '', domain: '' });
  });
});

describe('a repair', () => {
  const fields = repairFields(query(`record=${RECORD.recordId}`), [RECORD]);
  const bodyOf = (record: Parameters<typeof aboutHeld>[0]) => ({
    ...aboutHeld(record, { ...fields, fulfilledOn: '2026-01-05' }),
    ...SAID,
  });

  it('says when duties were done only where the record does not', () => {
    expect(RepairRequest.parse(bodyOf(RECORD))).toMatchObject({ fulfilledOn: '2026-01-05' });
    expect(RepairRequest.parse(bodyOf({ ...RECORD, fulfilledOn: '2025-12-01' }))).not.toHaveProperty('fulfilledOn');
  });

  it('for a client says it where its agent filled it in', () => {
    const bodyWith = (fulfilledOn: string) => ({ ...repairAbout(RECORD, fulfilledOn), ...SAID, mandateId: 'M1' });
    expect(RepairRequest.parse(bodyWith('2026-01-05'))).toMatchObject({ fulfilledOn: '2026-01-05', mandateId: 'M1' });
    expect(RepairRequest.parse(bodyWith(''))).not.toHaveProperty('fulfilledOn');
  });
});

describe('a complaint', () => {
  const fields = { ...complaintFields(query('about=overdue-case&case=YY1')), statement: '一直没有办理' };

  it('takes from the address what it is about', () => {
    expect(ComplaintRequest.parse(complaintBody(fields, []))).toMatchObject({ about: 'overdue-case', caseId: 'YY1' });
    expect(complaintFields(query('about=anything')).about).toBe('');
  });

  it('names a unit by its id, another body by its name', () => {
    const service = { ...fields, about: 'service' as const };
    expect(ComplaintRequest.parse(complaintBody({ ...service, unit: 'desk' }, []))).toMatchObject({ unit: 'desk' });
    const outside = complaintBody({ ...service, unit: OUTSIDE, unitName: '示例银行' }, []);
    expect(ComplaintRequest.parse(outside)).toMatchObject({ unitName: '示例银行' });
    expect(outside).not.toHaveProperty('unit');
  });

  it('says which certificate was demanded, and for what', () => {
    const demand = { ...fields, about: 'certificate-demanded' as const, unit: 'qz-scjg', purpose: 'listing' as const };
    const body = complaintBody({ ...demand, certificate: '无违法违规证明', domains: ['21'] }, []);
    expect(ComplaintRequest.parse(body)).toMatchObject({ certificate: '无违法违规证明', purpose: 'listing' });
  });

  it('lets the unit see files only where there are some', () => {
    const willing = { ...fields, evidenceForUnit: true };
    expect(complaintBody(willing, []).evidenceForUnit).toBe(false);
    expect(complaintBody(willing, ['E1']).evidenceForUnit).toBe(true);
  });
});

it('sends of an action what it needs, and nothing that was left empty', () => {
  const written = { reason: '  ', evidence: ['E1'], score: '4', comment: '' };
  expect(ObjectionAction.parse(actionBody('withdraw', 2, written))).toEqual({ action: 'withdraw', revision: 2 });
  expect(ObjectionAction.parse(actionBody('rate', 2, written))).toEqual({ action: 'rate', revision: 2, score: 4 });
  const reasoned = { ...written, reason: '不服' };
  expect(ObjectionAction.parse(actionBody('review', 2, reasoned))).toMatchObject({ reason: '不服', evidence: ['E1'] });
  expect(ComplaintAction.parse(actionBody('reopen', 2, reasoned))).toMatchObject({ action: 'reopen', reason: '不服' });
});

it('finds the page of a case by its number', () => {
  const now = new Date('2026-03-02T01:00:00Z');
  for (const kind of ['objection', 'repair', 'complaint'] as const) {
    const caseId = newCaseId(kind, now);
    expect(casePath(caseId)).toBe(`/${kind}s/${caseId}`);
  }
  expect(casePath('XX2026')).toBeUndefined();
});

it.each([
  ['决定书.PDF', 'application/pdf'],
  ['照片.JPeG', 'image/jpeg'],
  ['scan.v2.png', 'image/png'],
  ['表格.xlsx', 'application/pdf'],
])('announces %s as %s', (name, type) => {
  expect(evidenceTypeOf(name)).toBe(type);
});
