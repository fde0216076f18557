import type { ComponentChildren } from 'preact';
import { useLanguage } from '../i18n/language.ts';

/** What is Chinese whatever the language of the page: names, facts, what the platform says. Screen readers then read it as Chinese. */
export const Chinese = ({ children }: { children: ComponentChildren }) => (
  <span lang={useLanguage() === 'zh-CN' ? undefined : 'zh-CN'}>{children}</span>
);
