import * as z from 'zod';
import { SENDERS } from '../../../shared/domains/sent-by.ts';
import { codesOf } from '../../../shared/http/codes.ts';
import { cursor, limit } from '../../../shared/http/paging.ts';
import { name } from '../../../shared/records/fields.ts';
import { Receipt } from '../receipt.ts';
import { UPLOAD_STATES } from './upload.ts';

/** A tenth of it is a million rows. */
const MAX_BYTES = 2_000_000_000;

export const CreateUploadBody = z.object({
  filename: name('文件名', 200).describe('CSV、XLSX 或 NDJSON，均可用 gzip 压缩'),
  size: z
    .int({ error: '文件大小应为字节数（整数）' })
    .min(1, { error: '文件是空的' })
    .max(MAX_BYTES, { error: `文件不得超过 ${MAX_BYTES / 1_000_000_000} GB，请分成几个文件或压缩后上传` })
    .describe('字节数；上传的内容须恰好这么长'),
});

const instant = z.iso.datetime({ offset: true });

export const CreateUploadReply = z.object({
  uploadId: z.string(),
  url: z.string().describe('把文件的内容发送到这里'),
  method: z.literal('PUT'),
  headers: z.record(z.string(), z.string()).describe('发送时须带的请求头'),
  expiresAt: instant,
});

export const UploadParams = z.object({ uploadId: z.string() });

export const UploadsQuery = z.object({
  limit,
  cursor,
});

const ListedUpload = z.object({
  uploadId: z.string(),
  domain: z.string(),
  filename: z.string(),
  size: z.int().describe('字节数'),
  by: codesOf(SENDERS),
  state: z
    .enum(UPLOAD_STATES)
    .describe('awaiting 等待文件，validating 通读检查，importing 逐行入库，done 完成，failed 整个文件无法导入、未入库'),
  rows: z.int().describe('已处理的行数'),
  accepted: z.int(),
  unchanged: z.int(),
  superseded: z.int(),
  rejected: z.int(),
  totalRows: z.int().optional(),
  estimate: z
    .object({ percent: z.int(), secondsLeft: z.int().nullable() })
    .nullable()
    .describe('进度与按目前速度估计的剩余秒数'),
  createdAt: instant,
  startedAt: instant.optional(),
  finishedAt: instant.optional(),
  problem: z.object({ code: z.string(), title: z.string(), detail: z.string() }).optional(),
});

export const UploadsReply = z.object({ uploads: z.array(ListedUpload), cursor: z.string().nullable() });

export const UploadReply = ListedUpload.extend({
  warnings: z.array(z.string()).describe('关于整个文件的提示，如未读取的列'),
  errorsUrl: z.string().optional().describe('被拒行的文件：原列加“原行号”“错误原因”，改正后可直接再次上传；限时链接'),
  receipt: Receipt.optional(),
});
