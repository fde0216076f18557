import type { Texts } from '../i18n/texts.ts';

const zh = {
  due: {
    lights: { none: '无待办时限', green: '期限内', amber: '即将到期', red: '已超期' },
    left: (days: number) => `还有 ${days} 个工作日`,
    today: '今天到期',
    late: (days: number) => `超期 ${days} 个工作日`,
  },
  provisional: '（暂定）',
  copy: '复制',
  copied: '已复制',
  notCopied: '未能复制，请长按或选中后复制',
  inBrowser: '在微信中打不开或存不下文件时，请点右上角「…」，选择「在浏览器中打开」。',
};

const workingDays = (days: number): string => `${days} working ${days === 1 ? 'day' : 'days'}`;

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    due: {
      lights: { none: 'No time limit', green: 'In time', amber: 'Due soon', red: 'Overdue' },
      left: (days) => `${workingDays(days)} left`,
      today: 'Due today',
      late: (days) => `${workingDays(days)} overdue`,
    },
    provisional: ' (provisional)',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Could not copy: please select the text and copy it',
    inBrowser:
      'If a file does not open or save in WeChat, tap “…” at the top right and choose to open it in the browser.',
  },
};
