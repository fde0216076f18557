import { readEnv, tokenSettings } from '../../shared/config.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openTable } from '../../shared/table/table.ts';
import { MandatesEnv } from './config.ts';
import { wireMandates } from './wiring.ts';

const env = readEnv(MandatesEnv);

export const { grantMandate, listMandates, revokeMandate } = wireMandates({
  table: openTable(env.TABLE_NAME),
  verifyToken: tokenVerifier(tokenSettings(env)),
  now: () => new Date(),
});
