import { networkProblem } from '../../../web/api/problem.ts';
import type { Subject } from '../../../web/console/assist/request-types.ts';
import {
  answersIn,
  bySubject,
  type Draft,
  drafted,
  forAll,
  NEW_DOCUMENT,
  tallyOf,
  without,
} from '../../../web/console/assist/subjects/drafts.ts';

const subject = (uscc: string, changes: Partial<Subject> = {}): Subject => ({
  ...{ no: 1, uscc, name: '示例企业', result: 'unanswered', documents: [], reason: null },
  ...{ answeredAt: null, firstAnsweredAt: null, late: null, earlier: [] },
  ...changes,
});
const NONE: Draft = { result: 'none', documents: [NEW_DOCUMENT], reason: '' };
const document = { documentNo: ' 青罚1号 ', decidedOn: '', summary: '罚款' };

it('sends what a result needs and nothing else', () => {
  const drafts = {
    A: { ...NONE, documents: [document], reason: 'typed before' },
    B: { ...NONE, result: 'found', documents: [document], reason: 'typed before' },
    C: { ...NONE, result: 'not-applicable', reason: ' 不属本单位 ' },
  } as const;
  expect(answersIn(drafts)).toEqual([
    { uscc: 'A', result: 'none' },
    { uscc: 'B', result: 'found', documents: [{ documentNo: '青罚1号', decidedOn: null, summary: '罚款' }] },
    { uscc: 'C', result: 'not-applicable', reason: '不属本单位' },
  ]);
  expect(tallyOf(drafts)).toEqual({ none: 1, found: 1, 'not-applicable': 1 });
});

it('fills in for all who have neither an answer nor a draft', () => {
  const subjects = [subject('A'), subject('B', { result: 'found' }), subject('C')];
  const drafts = { C: { ...NONE, result: 'not-applicable' as const } };
  const filled = forAll(drafts, subjects, NONE);
  expect(filled).toEqual({ A: NONE, C: drafts.C });
  expect(without(filled, 'A')).toEqual(drafts);
});

it('begins a correction with what was said, and keeps what is typed when the result changes', () => {
  const said = { documentNo: '青罚1号', decidedOn: null, summary: '罚款' };
  const begun = drafted(subject('A', { result: 'found', documents: [said] }), undefined, 'found');
  expect(begun.documents).toEqual([{ ...said, decidedOn: '' }]);
  expect(drafted(subject('A'), { ...NONE, reason: 'typed' }, 'found')).toEqual({
    ...NONE,
    result: 'found',
    reason: 'typed',
  });
});

it('tells faults by their subject', () => {
  const fault = (pointer: string) => ({ pointer, code: 'required', message: '缺少文书号' });
  const problem = { ...networkProblem, faults: [fault('/answers/1/documents/0/documentNo'), fault('/answers/7')] };
  const told = bySubject(problem, { A: NONE, B: NONE });
  expect(told?.faults.map(({ pointer }) => pointer)).toEqual(['/B/documents/0/documentNo', '/answers/7']);
});
