import * as z from 'zod';
import { inWords } from '../../../../shared/http/codes.ts';
import { optional } from '../../../../shared/records/field.ts';
import { day, name, text } from '../../../../shared/records/fields.ts';
import { ANSWERS } from '../answer.ts';

/** Of one subject; with the summaries an item of the table holds them many times over. */
export const MAX_DOCUMENTS = 50;

const AnswerDocument = z.strictObject({
  documentNo: name('文书号', 100),
  decidedOn: optional(day('决定日期')),
  summary: text('违法违规情况摘要', 500),
});

const needs = (message: string, path: string) => ({ error: message, path: [path], params: { code: 'required' } });
const excludes = (message: string, path: string) => ({ error: message, path: [path], params: { code: 'not-allowed' } });

/** The members of an answer; `saidRules` hold between them. */
export const SAID_SHAPE = {
  result: z.enum(Object.keys(ANSWERS) as [keyof typeof ANSWERS], { error: `核查结果应为：${inWords(ANSWERS)}` }),
  documents: z
    .array(AnswerDocument)
    .max(MAX_DOCUMENTS, { error: `每个主体最多列 ${MAX_DOCUMENTS} 份文书` })
    .default([]),
  reason: optional(text('不适用理由', 300)),
};

type Shaped = z.output<z.ZodObject<typeof SAID_SHAPE>>;

export const saidRules = <T extends z.ZodType<Shaped>>(schema: T) =>
  schema
    .refine(({ result, documents }) => result !== 'found' || documents.length > 0, {
      ...needs('结果为“有”时应列出文书号和摘要', 'documents'),
    })
    .refine(({ result, documents }) => result === 'found' || documents.length === 0, {
      ...excludes('列有文书时结果应为“有”', 'documents'),
    })
    .refine(({ result, reason }) => result !== 'not-applicable' || reason !== null, {
      ...needs('结果为“不适用”时应说明理由', 'reason'),
    });

export const Said = saidRules(z.strictObject(SAID_SHAPE));
