import { parseArgs } from 'node:util';
import { asPersona } from '../command/as-persona.ts';
import { COMMON_OPTIONS, DOMAIN_OPTIONS, RECEIPT_OPTION, theOne } from '../command/options.ts';
import { EXIT, type Exit, Misused, runCommand } from '../command/run-command.ts';
import type { Surroundings } from '../command/surroundings.ts';
import type { Platform } from '../platform/client.ts';
import { keepReceipts } from '../push/keep-receipts.ts';
import { inWords } from '../push/totals.ts';
import type { Upload } from './reply.ts';
import { upload } from './upload.ts';
import { watch } from './watch.ts';

export const UPLOAD_USAGE = `用法：xinzheng upload --as department:<单位>|province --domain <领域代码> [--no-wait] [--json] [--receipt 回执.json] 文件`;
export const UPLOADS_USAGE =
  '用法：xinzheng uploads watch --as department:<单位>|province [--json] [--receipt 回执.json] <上传编号>';

/** Uploads a file and waits for its import: exit code 0 when every row was taken, 1 when one was rejected, 2 when it failed. */
export const runUpload = (args: string[], around: Surroundings): Promise<Exit> =>
  runCommand(UPLOAD_USAGE, around.err, async () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...DOMAIN_OPTIONS, ...RECEIPT_OPTION, 'no-wait': { type: 'boolean', default: false } },
    });
    if (!values.domain) throw new Misused();
    const file = theOne(positionals);
    const platform = asPersona(values.as, around);
    const uploadId = await upload(file, values.domain, platform, around);
    if (!values['no-wait']) return watched(uploadId, platform, values, around);
    around.out.write(values.json ? `${JSON.stringify({ uploadId })}\n` : `已上传，编号 ${uploadId}\n`);
    return EXIT.fine;
  });

/** Waits for an upload begun before. */
export const runUploads = (args: string[], around: Surroundings): Promise<Exit> =>
  runCommand(UPLOADS_USAGE, around.err, async () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...COMMON_OPTIONS, ...RECEIPT_OPTION },
    });
    const [verb, ...rest] = positionals;
    if (verb !== 'watch') throw new Misused();
    return watched(theOne(rest), asPersona(values.as, around), values, around);
  });

const watched = async (
  uploadId: string,
  platform: Platform,
  { json, receipt: receiptFile }: { json: boolean; receipt?: string | undefined },
  around: Surroundings,
): Promise<Exit> => {
  const keep = await keepReceipts(receiptFile);
  const ended = await watch(uploadId, platform, around);
  await keep(ended.receipt);
  around.out.write(json ? `${JSON.stringify(ended)}\n` : outcome(ended));
  if (ended.state === 'failed') return EXIT.failed;
  return ended.rejected > 0 ? EXIT.lookInto : EXIT.fine;
};

const outcome = (ended: Upload): string => {
  if (ended.state === 'failed')
    return `导入失败：${ended.problem?.title ?? ''}${ended.problem ? `：${ended.problem.detail}` : ''}\n`;
  const errors = ended.errorsUrl ? `被拒的行及原因（限时链接）：${ended.errorsUrl}\n` : '';
  return `上传编号 ${ended.uploadId}\n${errors}${inWords(ended)}\n`;
};
