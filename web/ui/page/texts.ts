import type { Texts } from '../i18n/texts.ts';

const zh = { product: '信证' };

export const texts: Texts<typeof zh> = { 'zh-CN': zh, en: { product: 'Xinzheng' } };
