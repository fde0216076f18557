import type { ComponentChildren } from 'preact';
import type { Problem } from '../../api/problem.ts';
import { Button } from '../button/button.tsx';
import { useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { Notice } from './notice.tsx';
import { problemTitle } from './problem-words.ts';
import { SignInAgain } from './sign-in-again.tsx';
import { texts } from './texts.ts';
import { waitInWords } from './wait-words.ts';

interface Props {
  problem: Problem;
  retry?: () => void;
  children?: ComponentChildren;
}

/** Why a request came to nothing, and what to do about it. */
export const ProblemNotice = ({ problem, retry, children }: Props) => {
  const language = useLanguage();
  const t = useTexts(texts);
  if (problem.code === 'unauthenticated') return <SignInAgain retry={retry} />;
  return (
    <Notice kind="fault" title={problemTitle(problem, language)}>
      {problem.detail !== '' && <p lang={language === 'en' ? 'zh-CN' : undefined}>{problem.detail}</p>}
      {problem.retryAfter !== undefined && <p>{waitInWords(problem.retryAfter, language)}</p>}
      {children}
      {problem.status >= 500 && problem.instance && (
        <p>
          {t.requestId} <code>{problem.instance}</code>
        </p>
      )}
      {retry && <Button onClick={retry}>{t.retry}</Button>}
    </Notice>
  );
};
