import { readEnv, tokenSettings } from '../../shared/config.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { openFiles } from '../../shared/files/files.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { kmsSigner } from '../../shared/signing/kms-signer.ts';
import { openTable } from '../../shared/table/table.ts';
import { IngestEnv } from './config.ts';
import { wireIngest, wireUploadImport } from './wiring.ts';

const env = readEnv(IngestEnv);

const deps = {
  table: openTable(env.TABLE_NAME),
  files: openFiles(env.BUCKET_NAME),
  registry: weifang,
  verifyToken: tokenVerifier(tokenSettings(env)),
  signer: kmsSigner(env.SIGNING_KEY_ID),
  publicUrl: env.PUBLIC_URL,
  now: () => new Date(),
};

export const { pushRecords, registerEnterprises, createUpload, listUploads, getUpload } = wireIngest(deps);

export const importUpload = wireUploadImport(deps);
