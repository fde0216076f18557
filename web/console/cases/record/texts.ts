import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  kind: '记录种类',
  domain: '领域',
  unit: '报送单位',
  version: '版本时间',
  caseId: '该版本出自案件',
  recordId: '记录编号',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    kind: 'Kind of record',
    domain: 'Domain',
    unit: 'Reporting unit',
    version: 'Version of',
    caseId: 'Version made for case',
    recordId: 'Record No.',
  },
};
