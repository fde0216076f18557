import { readEnv, tokenSettings } from '../../shared/config.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openTable } from '../../shared/table/table.ts';
import { FeedsEnv } from './config.ts';
import { wireFeeds } from './wiring.ts';

const env = readEnv(FeedsEnv);

export const { listDomains, getFeed, reconcile, declare } = wireFeeds({
  table: openTable(env.TABLE_NAME),
  registry: weifang,
  verifyToken: tokenVerifier(tokenSettings(env)),
  now: () => new Date(),
});
