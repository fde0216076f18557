import { isRightCode } from '../../../../shared/verification/right-code.ts';
import type { WrongCodeStore } from '../../../../shared/verification/wrong-code-store.ts';
import { isTableNo } from '../table-number.ts';
import type { TableStore } from '../table-store.ts';
import { type TableVerification, verificationOf } from './verification.ts';

export interface VerifyTableDeps {
  tables: TableStore;
  wrongCodes: WrongCodeStore;
  now: () => Date;
}

interface Tried {
  tableNo: string;
  code: string;
  sourceIp: string;
}

/** For whoever knows the code beside the number. Throws when too many codes were tried. */
export const byNumber = async (
  { tableNo, code, sourceIp }: Tried,
  { tables, wrongCodes, now }: VerifyTableDeps,
): Promise<TableVerification | undefined> => {
  const number = tableNo.trim().toUpperCase();
  if (!isTableNo(number)) return undefined;
  const isRight = await isRightCode({ number, code, sourceIp }, { codeOf: tables.codeOf, wrongCodes, now });
  const frozen = isRight ? await tables.findByNumber(number) : undefined;
  return frozen && verificationOf(frozen, await tables.listOf(frozen.checkId));
};

export const byFile = async (
  sha256: string,
  { tables }: Pick<VerifyTableDeps, 'tables'>,
): Promise<TableVerification | undefined> => {
  const frozen = await tables.findByFile(sha256);
  return frozen && verificationOf(frozen, await tables.listOf(frozen.checkId));
};
