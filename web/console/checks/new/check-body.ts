import type { operations } from '../../../api/openapi.d.ts';
import type { Problem } from '../../../api/problem.ts';
import { type Question, questionBody, WHOLE_QUESTION } from '../../question/question.ts';
import type { Check } from '../check-types.ts';
import type { PastedList } from './pasted-subjects.ts';

type CheckBody = operations['createCheck']['requestBody']['content']['application/json'];

/** What the form holds. */
export type CheckFields = Question & {
  matter: string;
  matterNo: string;
  source: 'paste' | 'file';
  pasted: string;
  ask: Check['ask'];
  askReason: string;
  dueInWorkingDays: string;
  isSecret: boolean;
  article: string;
};

export const NEW_CHECK: CheckFields = {
  matter: '',
  matterNo: '',
  source: 'paste',
  pasted: '',
  ...WHOLE_QUESTION,
  ask: 'incomplete',
  askReason: '',
  dueInWorkingDays: '3',
  isSecret: false,
  article: '',
};

const unlessEmpty = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** As the platform takes it; what was left empty is not sent. */
export const bodyOf = (fields: CheckFields, { subjects }: PastedList, fileId: string | undefined): CheckBody => ({
  matter: fields.matter.trim(),
  matterNo: fields.matterNo.trim(),
  ...(fields.source === 'paste' ? { subjects } : { subjectsFile: fileId }),
  ...questionBody(fields),
  ask: fields.ask,
  askReason: fields.ask === 'none' ? undefined : unlessEmpty(fields.askReason),
  dueInWorkingDays: Number(fields.dueInWorkingDays),
  confidential: fields.isSecret ? { article: fields.article.trim() } : undefined,
});

/** Tells faults of pasted subjects by the lines that they were pasted in. */
export const byLines = (
  problem: Problem | undefined,
  { lines }: PastedList,
  inWords: (line: number) => string,
): Problem | undefined =>
  problem && {
    ...problem,
    faults: problem.faults.map((fault) => {
      const line = lines[Number(/^\/subjects\/(\d+)/.exec(fault.pointer)?.[1])];
      return line === undefined ? fault : { ...fault, message: `${inWords(line)}：${fault.message}` };
    }),
  };
