import type { Texts } from '../../../ui/i18n/texts.ts';

const zh = {
  title: '信用互查',
  lead: '就一个办理事项，一次查询平台所持的多家企业的记录；平台数据不完整的，请有关单位协助核查。被核查的企业可以看到本次查看。',
  start: '发起核查',
  empty: '本单位还没有发起过核查',
  emptyText: '准备好事由、事项编号和企业名单（每次最多 5000 家），即可发起。结果通常在一分钟之内。',
  emptyUnit: '该单位还没有发起过核查',
  unit: '查看哪个单位的核查',
  chooseUnit: '请选择单位',
  chooseUnitText: '选择单位后列出该单位发起的核查。打开核查结果会留痕，企业可以看到。',
  caption: '核查，最近的在前',
  matter: '事由',
  number: '核查编号',
  subjects: '主体数',
  state: '进度',
  createdAt: '发起时间',
  finishedAt: '完成时间',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Mutual checks',
    lead: 'For one matter, ask at once what the platform holds of many enterprises; where its data is incomplete, the units in charge are asked to assist. The enterprises can see that they were looked up.',
    start: 'Start a check',
    empty: 'Your unit has not started a check yet',
    emptyText:
      'Have the matter, its number and a list of enterprises ready (up to 5,000 a time). Results usually come within a minute.',
    emptyUnit: 'This unit has not started a check yet',
    unit: 'Whose checks',
    chooseUnit: 'Please choose a unit',
    chooseUnitText:
      'The checks the unit started are listed then. Opening results is recorded, and the enterprises can see it.',
    caption: 'Checks, latest first',
    matter: 'Matter',
    number: 'Check number',
    subjects: 'Subjects',
    state: 'State',
    createdAt: 'Started',
    finishedAt: 'Finished',
  },
};
