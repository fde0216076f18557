import type { Texts } from '../../ui/i18n/texts.ts';

const zh = {
  title: '消息',
  lead: '案件的办理进展、到期与超期提醒，以及企业说明的审核结果。',
};

export const texts: Texts<typeof zh> = {
  'zh-CN': zh,
  en: {
    title: 'Messages',
    lead: 'What becomes of your cases, reminders of terms, and what was decided on your statements.',
  },
};
