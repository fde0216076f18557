import type { DomainResult, Report, ReportedRecord } from '../../functions/reports/report.ts';
import type { Day, Instant } from '../../shared/calendar/dates.ts';
import { WEIFANG_2023 } from '../../shared/policy/weifang-2023.ts';
import type { RecordId } from '../../shared/records/identity.ts';
import { RecordSchema } from '../../shared/records/record.ts';
import { FIRM, oneOfEachKind } from './records.ts';

const COMPLETE_THROUGH = '2026-03-01T16:00:00.000Z' as Instant;

/** A domain nothing was found in. */
export const domainResult = (changes: Partial<DomainResult> = {}): DomainResult => ({
  code: '21',
  name: '市场监督管理',
  nameEn: 'Market Regulation',
  department: '潍坊市市场监督管理局',
  completeThrough: COMPLETE_THROUGH,
  complete: true,
  result: 'none',
  count: 0,
  records: [],
  ...changes,
});

export const reportedRecords: ReportedRecord[] = Object.values(oneOfEachKind).map((input, index) => ({
  recordId: `5R0JYE7QK2M8N4P6S9T1V3W5X${index}` as RecordId,
  unit: '青州市市场监督管理局',
  sources: ['青州市市场监督管理局'],
  marks: index === 0 ? ['objection'] : [],
  record: RecordSchema.parse(input),
}));

/** A report on thirty domains, one of them with records. */
export const sampleReport = (changes: Partial<Report> = {}, records: ReportedRecord[] = []): Report => ({
  reportNo: 'WF20260302K7M2Q9X4TBA',
  verificationCode: '7K3M9QXT',
  replaces: null,
  purpose: 'listing',
  enterprise: {
    ...FIRM,
    type: '有限责任公司',
    legalRepresentative: null,
    establishedOn: '2015-06-18' as Day,
    registrar: '青州市市场监督管理局',
    registrationStatus: '在营（开业）',
    address: '山东省潍坊市青州市示例路1号',
  },
  period: { from: '2023-03-02' as Day, to: '2026-03-02' as Day },
  asOf: '2026-03-02T01:12:34.567Z' as Instant,
  policy: {
    id: 'weifang-2023',
    name: '潍坊市信用报告代替企业无违法违规证明改革实施方案',
    document: '潍信用办〔2023〕4号',
    nameEn: WEIFANG_2023.nameEn,
    issuerEn: WEIFANG_2023.issuerEn,
    phase: {
      id: 'full',
      name: '全面推行',
      nameEn: 'Full implementation',
      text: '除法律法规规定外，全面推行企业信用报告代替无违法违规证明。',
      textEn: 'Except where laws or regulations provide otherwise, the credit report replaces such certificates.',
    },
    omits: [
      { rule: 'no-penalty', name: '依法不予行政处罚', nameEn: 'No administrative penalty by law' },
      { rule: 'withdrawn', name: '数据来源单位误报撤回', nameEn: 'Withdrawn by its source as reported in error' },
    ],
  },
  issuer: '潍坊市社会信用体系建设领导小组办公室',
  region: '潍坊市',
  domains: Array.from({ length: 30 }, (_, i) => {
    const found = i === 20 && records.length > 0;
    return domainResult({
      code: String(i + 1).padStart(2, '0'),
      ...(found ? { result: 'found', count: records.length, records } : {}),
    });
  }),
  verifyUrl: 'http://127.0.0.1:8080/verify/WF20260302K7M2Q9X4TBA?code=7K3M9QXT',
  language: 'zh-CN',
  ...changes,
});
