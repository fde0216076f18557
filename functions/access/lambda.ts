import { readEnv, tokenSettings } from '../../shared/config.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openTable } from '../../shared/table/table.ts';
import { AccessEnv } from './config.ts';
import { wireAccess } from './wiring.ts';

const env = readEnv(AccessEnv);

export const { listAccesses, listOwnRecords, listUnusualAccesses } = wireAccess({
  table: openTable(env.TABLE_NAME),
  registry: weifang,
  verifyToken: tokenVerifier(tokenSettings(env)),
  policies: env.POLICY,
  now: () => new Date(),
});
