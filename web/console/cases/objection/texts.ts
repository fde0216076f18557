import type { Texts } from '../../../ui/i18n/texts.ts';
import type { Remedy } from './bodies.ts';
import type { SubjectType } from './new-record.ts';

type Remedies = Readonly<Record<Remedy, { label: string; hint: string }>>;

const remedies: Remedies = {
  correct: { label: '更正', hint: '改正记录中有误的项目' },
  mark: { label: '补充标注', hint: '只补充复议诉讼、失信程度、履行完毕日期或备注' },
  withdraw: { label: '撤回', hint: '记录不应当存在，例如误报、重复或者不属于该企业' },
  add: { label: '补充归集', hint: '补报平台没有的记录' },
};

const subjectTypes: Readonly<Record<SubjectType, string>> = {
  法人及非法人组织: '法人及非法人组织',
  个体工商户: '个体工商户',
};

const zh = {
  enterprise: '异议企业',
  ground: '异议事由',
  domain: '领域',
  missingNo: '遗漏的决定书文号',
  missingAuthority: '决定机关',
  statement: '异议说明',
  commitment: '《异议申诉信用承诺书》',
  accepted: (at: string, version: string) => `企业于 ${at} 确认（版本 ${version}）`,
  sourceUnit: '数据提供单位',
  finding: '核查结论',
  remedy: '处理方式',
  remedies,
  correctedBy: '提交新版本的单位',
  kept: '新版本',
  keptYes: '已成为现行记录',
  keptNo: '尚未生效，待决定',
  transferHint: '只列该领域的数据提供单位；异议最多转办两次。',
  extending: '期满前可以延长一次，延长三个工作日。',
  files: '证明材料',
  filesHint: 'PDF、JPG 或 PNG，每份不超过 10 MB，最多 5 份；企业可以下载。',
  changed: '哪些项目要更改',
  clears: '清空表示记录不再有这一项。',
  inWan: '单位为万元，例如 0.7086；没有的留空。',
  categories: '几种处罚之间用顿号分开。',
  notSaid: '未填',
  kind: '记录种类',
  subjectName: '行政相对人名称',
  subjectType: '行政相对人类别',
  subjectTypes,
  authorityName: '决定机关名称',
  authorityUscc: '决定机关的统一社会信用代码',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    enterprise: 'Enterprise',
    ground: 'Ground',
    domain: 'Domain',
    missingNo: 'Document that is missing',
    missingAuthority: 'Deciding authority',
    statement: 'Objection',
    commitment: 'Commitment to good faith',
    accepted: (at, version) => `Made by the enterprise on ${at} (version ${version})`,
    sourceUnit: 'Data provider',
    finding: 'Finding',
    remedy: 'Remedy',
    remedies: {
      correct: { label: 'Correct', hint: 'Put right what is wrong in the record' },
      mark: { label: 'Mark', hint: 'Add litigation, severity, the day of fulfilment or a remark, and nothing else' },
      withdraw: {
        label: 'Withdraw',
        hint: 'The record should not exist: reported in error, twice, or of another firm',
      },
      add: { label: 'Add', hint: 'Report the record that the platform does not have' },
    },
    correctedBy: 'New version made by',
    kept: 'New version',
    keptYes: 'It holds now',
    keptNo: 'Not in force yet: to be decided',
    transferHint: 'Only units that provide data of this domain; an objection is transferred twice at most.',
    extending: 'Once, before the term is over: three working days more.',
    files: 'Supporting files',
    filesHint: 'PDF, JPG or PNG, each up to 10 MB, five at most. The enterprise can download them.',
    changed: 'What is to be changed',
    clears: 'Left empty, the record no longer says it.',
    inWan: 'In ten thousand CNY, such as 0.7086; empty where there is none.',
    categories: 'Separate several by 、',
    notSaid: 'Not said',
    kind: 'Kind of record',
    subjectName: 'Name of the subject',
    subjectType: 'Type of the subject',
    subjectTypes: { 法人及非法人组织: 'Legal person or other organisation', 个体工商户: 'Individual business' },
    authorityName: 'Name of the deciding authority',
    authorityUscc: 'Unified social credit code of the deciding authority',
  },
};
