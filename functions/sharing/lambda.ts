import { readEnv, tokenSettings } from '../../shared/config.ts';
import { openFiles } from '../../shared/files/files.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openTable } from '../../shared/table/table.ts';
import { SharingEnv } from './config.ts';
import { wireSharing } from './wiring.ts';

const env = readEnv(SharingEnv);

export const { createShare, listShares, revokeShare, openShare, sharePage, openSharePage } = wireSharing({
  table: openTable(env.TABLE_NAME),
  files: openFiles(env.BUCKET_NAME),
  verifyToken: tokenVerifier(tokenSettings(env)),
  publicUrl: env.PUBLIC_URL,
  now: () => new Date(),
});
