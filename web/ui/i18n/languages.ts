/** Chinese first: it is what the law is written in. */
export type Language = 'zh-CN' | 'en';
