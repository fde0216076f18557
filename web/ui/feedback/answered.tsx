import type { ComponentChildren } from 'preact';
import type { Answer } from '../../api/use-answer.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { Spinner } from './spinner.tsx';

interface Props<T> {
  of: Answer<T>;
  children: (data: T) => ComponentChildren;
}

/** What was answered; before that that it is being asked, and where it failed why, with a button to ask again. */
export const Answered = <T,>({ of: { data, problem, loading, reload }, children }: Props<T>) => (
  <>
    {problem && !loading && <ProblemNotice problem={problem} retry={reload} />}
    {data === undefined ? loading && <Spinner /> : children(data)}
  </>
);
