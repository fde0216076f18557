import type { Problem } from '../../../api/problem.ts';
import type { AnswerBody, AnswerResult, Subject } from '../request-types.ts';

export interface DraftDocument {
  documentNo: string;
  decidedOn: string;
  summary: string;
}

/** An answer that is being filled in; documents and reason stay while another result is tried. */
export interface Draft {
  result: AnswerResult;
  documents: readonly DraftDocument[];
  reason: string;
}

/** By the subject's code. */
export type Drafts = Readonly<Record<string, Draft>>;

/** What one request may bring; a larger number goes by a table. */
export const MAX_AT_ONCE = 500;

export const NEW_DOCUMENT: DraftDocument = { documentNo: '', decidedOn: '', summary: '' };

/** A draft with another result; of a subject that was answered before it begins with what was said. */
export const drafted = (subject: Subject, before: Draft | undefined, result: AnswerResult): Draft => {
  if (before !== undefined) return { ...before, result };
  const documents = subject.documents.map((one) => ({ ...one, decidedOn: one.decidedOn ?? '' }));
  return { result, documents: documents.length > 0 ? documents : [NEW_DOCUMENT], reason: subject.reason ?? '' };
};

export const without = (drafts: Drafts, uscc: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([one]) => one !== uscc));

/** The same result for all of these that have neither an answer nor a draft. */
export const forAll = (drafts: Drafts, subjects: readonly Subject[], draft: Draft): Drafts => {
  const open = subjects.filter(({ uscc, result }) => result === 'unanswered' && drafts[uscc] === undefined);
  return { ...drafts, ...Object.fromEntries(open.map(({ uscc }) => [uscc, draft])) };
};

/** As the platform takes it: documents only where something was found, a reason only where it does not apply. */
export const answersIn = (drafts: Drafts): AnswerBody[] =>
  Object.entries(drafts).map(([uscc, { result, documents, reason }]) => ({
    uscc,
    result,
    ...(result === 'found' && { documents: documents.map(documentIn) }),
    ...(result === 'not-applicable' && { reason: reason.trim() }),
  }));

const documentIn = ({ documentNo, decidedOn, summary }: DraftDocument) => ({
  documentNo: documentNo.trim(),
  decidedOn: decidedOn === '' ? null : decidedOn,
  summary: summary.trim(),
});

/** Faults by the code of their subject: its place in what was sent says nothing to who filled it in. */
export const bySubject = (problem: Problem | undefined, drafts: Drafts): Problem | undefined => {
  const codes = Object.keys(drafts);
  return (
    problem && {
      ...problem,
      faults: problem.faults.map((fault) => ({
        ...fault,
        pointer: fault.pointer.replace(/^\/answers\/(\d+)/, (whole, index) => {
          const code = codes[Number(index)];
          return code === undefined ? whole : `/${code}`;
        }),
      })),
    }
  );
};

export const tallyOf = (drafts: Drafts): Record<AnswerResult, number> => {
  const count = (result: AnswerResult) => Object.values(drafts).filter((draft) => draft.result === result).length;
  return { none: count('none'), found: count('found'), 'not-applicable': count('not-applicable') };
};
