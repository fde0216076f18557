import { readEnv, tokenSettings } from '../../shared/config.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openTable } from '../../shared/table/table.ts';
import { QualityEnv } from './config.ts';
import { wireQuality } from './wiring.ts';

const env = readEnv(QualityEnv);

export const { getQuality, getBulletin, getBulletinXlsx } = wireQuality({
  table: openTable(env.TABLE_NAME),
  registry: weifang,
  verifyToken: tokenVerifier(tokenSettings(env)),
  now: () => new Date(),
});
