import * as z from 'zod';
import { name } from '../../../shared/records/fields.ts';
import {
  EVIDENCE_TYPES,
  type EvidenceType,
  hasExtensionOf,
  MAX_EVIDENCE_BYTES,
  MAX_EVIDENCE_FILES,
} from './evidence.ts';

const TYPES = Object.keys(EVIDENCE_TYPES) as [EvidenceType, ...EvidenceType[]];
const LIMIT = `${MAX_EVIDENCE_BYTES / 1_000_000} MB`;

export const EvidenceRequest = z
  .strictObject({
    filename: name('文件名', 200).describe('文件名，至多 200 字；扩展名须与 contentType 相符'),
    size: z
      .int({ error: '文件大小应为字节数（整数）' })
      .min(1, { error: '文件是空的' })
      .refine((bytes) => bytes <= MAX_EVIDENCE_BYTES, {
        error: `文件不得超过 ${LIMIT}，请压缩或分成几个文件`,
        params: { code: 'evidence-too-large' },
      })
      .describe(`字节数，不超过 ${LIMIT}；上传的内容须恰好这么长`),
    contentType: z.enum(TYPES, { error: `contentType 应为：${TYPES.join('、')}` }),
  })
  .refine(({ filename, contentType }) => hasExtensionOf(filename, contentType), {
    path: ['filename'],
    error: '文件的扩展名与 contentType 不符',
    params: { code: 'evidence-type' },
  });

export const EvidenceReply = z.object({
  evidenceId: z.string(),
  url: z.string().describe('把文件的内容发送到这里'),
  method: z.literal('PUT'),
  headers: z.record(z.string(), z.string()).describe('发送时须带的请求头'),
  expiresAt: z.iso.datetime({ offset: true }),
});

/** What a filing lists as `evidence`: each once. */
export const EvidenceIds = z
  .array(z.string().max(64), { error: 'evidence 应为证据材料编号的数组' })
  .max(MAX_EVIDENCE_FILES, { error: `证据材料不得超过 ${MAX_EVIDENCE_FILES} 份` })
  .refine((ids) => new Set(ids).size === ids.length, {
    error: '同一份证据材料只需列出一次',
    params: { code: 'evidence-repeated' },
  });
