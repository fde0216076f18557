import { SLICES } from '../../infra/slices/all.ts';
import { addDays, dayOf } from '../../shared/calendar/dates.ts';
import type { Route } from '../../shared/http/route.ts';
import { recordIdOf } from '../../shared/records/identity.ts';
import { type RecordInput, RecordSchema } from '../../shared/records/record.ts';
import { DEMAND } from './complaints.ts';
import { wallet } from './credentials.ts';
import { BUREAU, FIRM, OTHER_FIRM, penaltyInput } from './records.ts';

/** Who may do what: every operation by everyone. */

export const CALLERS = {
  anonymous: undefined,
  'enterprise A': `enterprise:${FIRM.uscc}`,
  'enterprise B': `enterprise:${OTHER_FIRM.uscc}`,
  'own department': 'department:qz-scjg',
  'other department': 'department:wf-qxj',
  officer: 'officer:qz-scjg',
  province: 'province',
  operator: 'operator',
  'relying party': 'relying-party:sample-bank',
} as const;
export type CallerName = keyof typeof CALLERS;

export const ROUTES: Record<string, Route> = Object.assign({}, ...SLICES.map(({ routes }) => routes));

const everyone = (status: number) =>
  Object.fromEntries(Object.keys(CALLERS).map((name) => [name, status])) as Record<CallerName, number>;
const onlyFor = (allowed: Partial<Record<CallerName, number>>) => ({ ...everyone(403), anonymous: 401, ...allowed });

/** Of the two records that are there before anything is asked. */
const declaration = { from: '2026-01-01', through: '2026-01-02', records: 2 };
const anyone = everyone(200);
export const tomorrow = addDays(dayOf(new Date()), 1);
const HOLDER_KEY = wallet().jwk;
/** What an operation cannot be asked without. */
export const QUERIES: Record<string, string> = {
  listMandates: '?role=agent',
  getComplaintFigures: '?from=2026-03&to=2026-03',
  getAssistFigures: '?from=2026-03&to=2026-03',
  getReportFigures: '?from=2026-03&to=2026-03',
};
export const OBJECTION = {
  ...{ ground: 'missing', domain: '21', documentNo: '青市监处罚〔2025〕99号', authority: BUREAU.name },
  ...{ statement: '该处罚未归集', commitment: { accepted: true } },
};
export const CHECK = { matter: '评优评先', matterNo: '青评优〔2026〕3号', subjects: [FIRM], domains: ['21'] };
export const SHARE = { purpose: 'financing', recipient: '示例银行潍坊分行', openings: 50 };

const done = { severity: 'minor', fulfilledOn: '2026-03-02' } as const;
export const REPAIRABLE = penaltyInput({ documentNo: '青市监处罚〔2026〕修1号', ...done });
export const UNDER_REPAIR = penaltyInput({ documentNo: '青市监处罚〔2026〕修2号', ...done });
export const recordIdOfInput = (input: RecordInput): string => recordIdOf('21', RecordSchema.parse(input));
export const repairOf = (input: RecordInput) => ({
  ...{ recordId: recordIdOfInput(input), domain: '21', statement: '已整改', commitment: { accepted: true } },
});

/** For each operation: what is asked of the report of enterprise A and of domain 21, and what each caller gets. */
export const EXPECTED: Record<string, { body?: unknown; expected: Record<CallerName, number>; page?: true }> = {
  health: { expected: anyone },
  openapi: { expected: anyone },
  docs: { expected: anyone },
  signingKeys: { expected: anyone },
  rootCertificate: { expected: anyone },
  startPage: { expected: everyone(303) },
  portalHome: { expected: anyone },
  portalPage: { expected: anyone },
  consoleHome: { expected: anyone },
  consolePage: { expected: anyone },
  // Of a name that no file of the pages has.
  pageAsset: { expected: everyone(404) },
  nowhere: { expected: everyone(404) },
  signIn: { expected: everyone(303) },
  // Of no sign-in that was begun here: a page says so.
  signedIn: { expected: everyone(400), page: true },
  // Who calls without a token is a browser, of which the header of our own pages is asked.
  endSession: { expected: { ...anyone, anonymous: 403 } },
  getMe: { expected: { ...anyone, anonymous: 401 } },
  listDomains: { expected: anyone },
  getFeed: {
    expected: onlyFor({ 'own department': 200, 'other department': 200, officer: 200, province: 200, operator: 200 }),
  },
  // The operator has to name a unit.
  reconcile: { expected: onlyFor({ 'own department': 200, officer: 200, province: 200, operator: 400 }) },
  // Officers do by hand what their unit's program does: the officer's declaration is the same one sent again.
  declare: { body: declaration, expected: onlyFor({ 'own department': 200, officer: 200 }) },
  pushRecords: { body: { records: [penaltyInput()] }, expected: onlyFor({ 'own department': 200, province: 200 }) },
  createUpload: {
    body: { filename: '处罚.csv', size: 12 },
    expected: onlyFor({ 'own department': 201, officer: 201, province: 201 }),
  },
  listUploads: {
    expected: onlyFor({ 'own department': 200, 'other department': 200, officer: 200, province: 200 }),
  },
  getUpload: { expected: onlyFor({ 'own department': 200, 'other department': 404, officer: 200, province: 404 }) },
  registerEnterprises: { body: { enterprises: [{ ...FIRM }] }, expected: onlyFor({ 'own department': 200 }) },
  getTemplate: { expected: anyone },
  getQuality: { expected: onlyFor({ 'own department': 200, officer: 200, province: 200, operator: 200 }) },
  getBulletin: { expected: onlyFor({ officer: 200, province: 200, operator: 200 }) },
  getBulletinXlsx: { expected: onlyFor({ officer: 200, province: 200, operator: 200 }) },
  issueReport: { body: { purpose: 'listing' }, expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 201 }) },
  listReports: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200 }) },
  getReport: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404 }) },
  getReportPdf: { expected: onlyFor({ 'enterprise A': 303, 'enterprise B': 404 }) },
  getReportJws: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404 }) },
  getCredential: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404 }) },
  bindCredential: { body: { holderKey: HOLDER_KEY }, expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404 }) },
  getStatusList: { expected: anyone },
  credentialType: { expected: anyone },
  credentialIssuer: { expected: anyone },
  // To anybody but the unit that fetched it a report that was fetched is not there; here it is the enterprise's own.
  fetchReport: { body: { purpose: 'award', matterNo: '青评优〔2026〕3号' }, expected: onlyFor({ officer: 201 }) },
  listFetchedReports: { expected: onlyFor({ officer: 200 }) },
  getFetchedReport: { expected: onlyFor({ officer: 404 }) },
  getFetchedReportPdf: { expected: onlyFor({ officer: 404 }) },
  getFetchedReportJws: { expected: onlyFor({ officer: 404 }) },
  // The objection of enterprise A is new and with the desk: no unit has had it yet. It has no files.
  fileObjection: { body: OBJECTION, expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 201 }) },
  listObjections: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200, officer: 200, operator: 200 }) },
  getObjection: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404, officer: 404, operator: 200 }) },
  actOnObjection: {
    body: { action: 'accept', revision: 1 },
    expected: onlyFor({ 'enterprise A': 403, 'enterprise B': 404, officer: 404, operator: 200 }),
  },
  listOverdueCases: { expected: onlyFor({ operator: 200 }) },
  getCaseEvidence: { expected: onlyFor({ 'enterprise A': 404, 'enterprise B': 404, officer: 404, operator: 404 }) },
  getCaseRecord: { expected: onlyFor({ officer: 404, operator: 404 }) },
  // The complaint of enterprise A is new and with the desk: no unit has had it yet. It has no files.
  fileComplaint: { body: DEMAND, expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 201 }) },
  listComplaints: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200, officer: 200, operator: 200 }) },
  getComplaintFigures: { expected: onlyFor({ officer: 200, operator: 200 }) },
  getComplaint: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404, officer: 404, operator: 200 }) },
  getComplaintEvidence: {
    expected: onlyFor({ 'enterprise A': 404, 'enterprise B': 404, officer: 404, operator: 404 }),
  },
  actOnComplaint: {
    body: { action: 'accept', revision: 1 },
    expected: onlyFor({ 'enterprise A': 403, 'enterprise B': 404, officer: 404, operator: 200 }),
  },
  createEvidence: {
    body: { filename: 'a.pdf', size: 10, contentType: 'application/pdf' },
    expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 201, officer: 201 }),
  },
  listMessages: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200, officer: 200, operator: 200 }) },
  // Of two records of enterprise A: one that it asks to be repaired here, and one whose repair lies with the officer's unit.
  fileRepair: { body: repairOf(REPAIRABLE), expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 404 }) },
  listRepairs: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200, officer: 200, operator: 200 }) },
  getRepair: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404, officer: 200, operator: 200 }) },
  // The operator comes to what the officer has changed.
  actOnRepair: {
    body: { action: 'accept', revision: 1 },
    expected: onlyFor({ 'enterprise A': 403, 'enterprise B': 404, officer: 200, operator: 409 }),
  },
  proposeStatement: { body: { text: '已整改' }, expected: onlyFor({ 'enterprise A': 202, 'enterprise B': 404 }) },
  listStatements: { expected: onlyFor({ operator: 200 }) },
  moderateStatement: { body: { decision: 'publish', revision: 1 }, expected: onlyFor({ operator: 200 }) },
  withdrawStatement: { expected: onlyFor({ 'enterprise A': 204, 'enterprise B': 404 }) },
  listAccesses: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200 }) },
  listOwnRecords: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200 }) },
  listUnusualAccesses: { expected: onlyFor({ operator: 200 }) },
  // A check is asked by a person: a department's systems have nobody to answer for the matter. The officer's own check here.
  createCheckFile: { body: { filename: '名单.csv', size: 12 }, expected: onlyFor({ officer: 201 }) },
  getCheckListCsv: { expected: anyone },
  getCheckListXlsx: { expected: anyone },
  createCheck: { body: CHECK, expected: onlyFor({ officer: 202 }) },
  // The operator has to name a unit.
  listChecks: { expected: onlyFor({ officer: 200, operator: 400 }) },
  getCheck: { expected: onlyFor({ officer: 200, operator: 200 }) },
  getCheckResults: { expected: onlyFor({ officer: 200, operator: 200 }) },
  getAssistFigures: { expected: onlyFor({ officer: 200, operator: 200 }) },
  listOverdueAssistRequests: { expected: onlyFor({ operator: 200 }) },
  // The request is to the officer's own unit.
  requestAssistance: { body: { reason: '以单位意见为准' }, expected: onlyFor({ officer: 201 }) },
  listCheckRequests: { expected: onlyFor({ officer: 200, operator: 200 }) },
  listAssistRequests: { expected: onlyFor({ officer: 200, operator: 400 }) },
  getAssistRequest: { expected: onlyFor({ officer: 200, operator: 200 }) },
  getAnswerTemplateCsv: { expected: onlyFor({ officer: 200, operator: 403 }) },
  getAnswerTemplateXlsx: { expected: onlyFor({ officer: 200, operator: 403 }) },
  actOnAssistRequest: {
    body: { action: 'extend', workingDays: 1, reason: '需调阅档案' },
    expected: onlyFor({ officer: 200 }),
  },
  answerAssistRequest: {
    body: { answers: [{ uscc: FIRM.uscc, result: 'none' }] },
    expected: onlyFor({ officer: 200 }),
  },
  freezeCheckTable: { expected: onlyFor({ officer: 201 }) },
  listCheckTables: { expected: onlyFor({ officer: 200, operator: 200 }) },
  getCheckTablePdf: { expected: onlyFor({ officer: 303, operator: 303 }) },
  getCheckTableXlsx: { expected: onlyFor({ officer: 303, operator: 303 }) },
  getCheckTableJson: { expected: onlyFor({ officer: 303, operator: 303 }) },
  verifyCheckTable: { expected: anyone },
  verifyCheckTableFile: { body: 'TABLE-SHA256', expected: anyone },
  verifyCheckTableForm: { expected: anyone },
  verifyCheckTablePage: { expected: anyone },
  // Enterprise B is an agent of enterprise A, and knows the mandate; the group, the report and its shares are those of A.
  grantMandate: {
    body: { agent: BUREAU, scopes: ['issue'], expiresOn: tomorrow },
    expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 201 }),
  },
  listMandates: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200 }) },
  revokeMandate: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 403 }) },
  issueReportByMandate: {
    body: { purpose: 'listing' },
    expected: onlyFor({ 'enterprise A': 404, 'enterprise B': 201 }),
  },
  listReportsByMandate: { expected: onlyFor({ 'enterprise A': 404, 'enterprise B': 200 }) },
  getReportByMandate: { expected: onlyFor({ 'enterprise A': 404, 'enterprise B': 200 }) },
  getReportPdfByMandate: { expected: onlyFor({ 'enterprise A': 404, 'enterprise B': 303 }) },
  getReportJwsByMandate: { expected: onlyFor({ 'enterprise A': 404, 'enterprise B': 200 }) },
  createReportGroup: {
    body: { purpose: 'listing', members: [FIRM.uscc] },
    expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 201 }),
  },
  getReportGroup: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404 }) },
  createShare: { body: SHARE, expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 404 }) },
  listShares: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404 }) },
  revokeShare: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 404 }) },
  openShare: { body: 'CODE', expected: onlyFor({ 'relying party': 200 }) },
  sharePage: { expected: anyone },
  openSharePage: { body: 'FORM', expected: anyone },
  refreshReport: { body: {}, expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 404 }) },
  refreshReportByMandate: { body: {}, expected: onlyFor({ 'enterprise A': 404, 'enterprise B': 201 }) },
  createSubscription: {
    body: { kind: 'report-no-longer-current' },
    expected: onlyFor({ 'enterprise A': 201, 'enterprise B': 201 }),
  },
  listSubscriptions: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200 }) },
  deleteSubscription: { expected: onlyFor({ 'enterprise A': 204, 'enterprise B': 404 }) },
  listNotices: { expected: onlyFor({ 'enterprise A': 200, 'enterprise B': 200 }) },
  listPolicies: { expected: anyone },
  getReportFigures: { expected: onlyFor({ operator: 200 }) },
  // By which rule a record is hidden is for operators alone.
  previewPolicy: { body: { purpose: 'listing', uscc: FIRM.uscc }, expected: onlyFor({ operator: 200 }) },
  reportUnderPolicy: { expected: onlyFor({ operator: 200 }) },
  verifyReport: { expected: anyone },
  verifyFile: { body: 'SHA256', expected: anyone },
  verifyForm: { expected: anyone },
  verifyScript: { expected: anyone },
  verifyPage: { expected: anyone },
  // Last: from here on the report is taken back.
  revokeReport: { body: { reason: '误发' }, expected: onlyFor({ operator: 200 }) },
};
