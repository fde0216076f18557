import type { Texts } from '../../ui/i18n/texts.ts';

const zh = { title: '消息', lead: '案件与协助核查的办理进展，到期与超期提醒。' };

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: { title: 'Messages', lead: 'What becomes of cases and requests for assistance, and reminders of terms.' },
};
