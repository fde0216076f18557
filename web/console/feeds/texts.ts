import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '数据状况',
  lead: '各领域数据申报完整至何时。没有申报的时段，报告一律写“数据不完整”，不写“未查询到”。',
  state: '申报状态',
  all: '全部',
  own: '只看本单位报送的领域',
  code: '领域',
  unitCount: '数据提供单位',
  units: (units: number) => `${units} 个`,
  noUnits: '未归集',
  completeThrough: '数据截至',
  never: '从未申报',
  lastPush: '最近报送',
  neverPushed: '从未报送',
  rhythm: '报送频次',
  rhythms: { realtime: '实时', daily: '每日', weekly: '每周' } as Readonly<Record<string, string>>,
  ownMark: '本单位',
  none: '没有这样的领域',
  noneText: '请换一个申报状态，或者清除筛选条件。',
  summary: (late: number, all: number) =>
    late === 0 ? `${all} 个领域全部按时。` : `${all} 个领域中，${late} 个没有按时申报。`,
  caption: '各领域的申报状态',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'State of the data',
    lead: 'Up to when the data of each domain has been declared complete. Of times that were not declared reports say “data incomplete”, never “no record found”.',
    state: 'State',
    all: 'All',
    own: 'Only domains my unit sends data for',
    code: 'Domain',
    unitCount: 'Units',
    units: (units) => String(units),
    noUnits: 'Not covered',
    completeThrough: 'Data cut-off',
    never: 'Never declared',
    lastPush: 'Last submission',
    neverPushed: 'Never',
    rhythm: 'Rhythm',
    rhythms: { realtime: 'Real time', daily: 'Daily', weekly: 'Weekly' },
    ownMark: 'My unit',
    none: 'No such domain',
    noneText: 'Choose another state, or clear the filter.',
    summary: (late, all) =>
      late === 0 ? `All ${all} domains are on time.` : `${late} of ${all} domains are not on time.`,
    caption: 'State of the domains',
  },
};
