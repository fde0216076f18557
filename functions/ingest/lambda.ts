import { readEnv, tokenSettings } from '../../shared/config.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openTable } from '../../shared/table/table.ts';
import { IngestEnv } from './config.ts';
import { wireIngest } from './wiring.ts';

const env = readEnv(IngestEnv);

export const { pushRecords, registerEnterprises } = wireIngest({
  table: openTable(env.TABLE_NAME),
  registry: weifang,
  verifyToken: tokenVerifier(tokenSettings(env)),
  now: () => new Date(),
});
