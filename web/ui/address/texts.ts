import type { Texts } from '../i18n/texts.ts';

const zh = { filters: '筛选', reset: '清除筛选' };

export const texts: Texts<typeof zh> = { 'zh-CN': zh, en: { filters: 'Filter', reset: 'Clear filters' } };
