import type { Upload } from './reply.ts';

const STATES: Record<Upload['state'], string> = {
  awaiting: '等待文件',
  validating: '检查中',
  importing: '导入中',
  done: '导入完成',
  failed: '导入失败',
};
const BAR_WIDTH = 30;

/** How far an upload has come, in one line. */
export const progressLine = ({ state, rows, totalRows, estimate }: Upload): string => {
  const percent = state === 'done' ? 100 : estimate?.percent;
  const of = typeof totalRows === 'number' ? `/${totalRows}` : '';
  const left =
    typeof estimate?.secondsLeft === 'number' && state !== 'done' ? `，约剩 ${duration(estimate.secondsLeft)}` : '';
  return [STATES[state], ...(percent === undefined ? [] : [bar(percent)]), `${rows}${of} 行${left}`].join(' ');
};

const bar = (percent: number): string => {
  const filled = Math.round((Math.min(Math.max(percent, 0), 100) / 100) * BAR_WIDTH);
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}] ${percent}%`;
};

const duration = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} 秒` : `${Math.floor(seconds / 60)} 分 ${Math.ceil(seconds % 60)} 秒`;
