import { Notice } from '../feedback/notice.tsx';
import { useTexts } from '../i18n/texts.ts';
import { texts } from './texts.ts';

const isWeChat = navigator.userAgent.includes('MicroMessenger');

/** WeChat's own browser neither saves nor opens files reliably. Shown nowhere else. */
export const BrowserHint = () => {
  const { inBrowser } = useTexts(texts);
  return isWeChat ? <Notice kind="info">{inBrowser}</Notice> : null;
};
