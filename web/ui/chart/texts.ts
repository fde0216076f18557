import type { Texts } from '../i18n/texts.ts';

const zh = { asTable: '以表格显示' };

export const texts: Texts<typeof zh> = { 'zh-CN': zh, en: { asTable: 'Show as a table' } };
