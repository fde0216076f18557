import type { Texts } from '../i18n/texts.ts';

const zh = { close: '关闭', cancel: '取消' };

export const texts: Texts<typeof zh> = { 'zh-CN': zh, en: { close: 'Close', cancel: 'Cancel' } };
