import type { operations } from '../../api/openapi.d.ts';

type RequestPage = operations['getAssistRequest']['responses'][200]['content']['application/json'];
export type AssistRequest = Omit<RequestPage, 'subjectsPage' | 'cursor'>;
export type Subject = RequestPage['subjectsPage'][number];
export type Answers = operations['answerAssistRequest']['responses'][200]['content']['application/json'];

type AnswersBody = operations['answerAssistRequest']['requestBody']['content']['application/json'];
export type AnswerBody = NonNullable<AnswersBody['answers']>[number];
export type AnswerResult = AnswerBody['result'];
