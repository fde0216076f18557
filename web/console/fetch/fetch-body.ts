import type { operations } from '../../api/openapi.d.ts';
import { type Question, questionBody, WHOLE_QUESTION } from '../question/question.ts';

type FetchBody = operations['fetchReport']['requestBody']['content']['application/json'];
type Purpose = FetchBody['purpose'];
type ReportLanguage = NonNullable<FetchBody['language']>;

export const REPORT_LANGUAGES: readonly ReportLanguage[] = ['zh-CN', 'zh-CN/en'];

/** What the form holds. */
export type FetchFields = Question & {
  uscc: string;
  purpose: Purpose | '';
  matterNo: string;
  language: ReportLanguage;
};

export const NOTHING_YET: FetchFields = {
  uscc: '',
  purpose: '',
  matterNo: '',
  language: 'zh-CN',
  ...WHOLE_QUESTION,
};

/** As the platform takes it; what was left empty is not sent. The form asks for a purpose before it sends. */
export const bodyOf = ({ purpose, matterNo, language, ...question }: FetchFields): FetchBody => ({
  purpose: purpose as Purpose,
  matterNo: matterNo.trim(),
  language,
  ...questionBody(question),
});
