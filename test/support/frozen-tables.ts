import type { DocumentSigning } from '../../shared/document-signing/document-signing.ts';
import { documentSigning } from '../../shared/document-signing/document-signing.ts';
import type { Table } from '../../shared/table/table.ts';
import type { HandlerCall } from './call-handler.ts';
import { checksOn } from './checks.ts';
import { testAuthority } from './documents.ts';
import { FIRM, OTHER_FIRM } from './records.ts';

/** Signs under an authority of the test's own. */
export const testSigning = async (): Promise<DocumentSigning> => {
  const signer = await (await testAuthority()).signer('ECDSA on P-256');
  return documentSigning(async () => signer);
};

const SUBJECTS = [FIRM, OTHER_FIRM, { name: '示例无码公司', orgCode: 'MA0010168' }];

/** Checks of three subjects, and their statistics tables. */
export const tablesOn = (table: Table, surroundings: { now: () => Date; signing: DocumentSigning }) => {
  const city = checksOn(table, surroundings);
  return {
    ...city,
    /** Created and, unless told otherwise, run. */
    checked: async (key: string, runs = true): Promise<string> => {
      const body = { domains: ['21', '22'], ask: 'none', subjects: SUBJECTS };
      const { checkId } = (await city.create(body, key)).body;
      const messages = city.sent.splice(0);
      if (runs) expect(await city.run(table, messages)).toBe(0);
      return checkId;
    },
    freeze: (checkId: string, key: string, as = 'officer', on = table) =>
      city.call('freezeCheckTable', { as, params: { checkId }, key }, on),
    file: (kind: 'Pdf' | 'Xlsx' | 'Json', checkId: string, given: HandlerCall = {}, on = table) =>
      city.call(`getCheckTable${kind}`, { params: { checkId }, ...given }, on),
    listOf: async (checkId: string) =>
      (await city.call('listCheckTables', { params: { checkId } })).body.tables as Record<string, never>[],
    contentAt: (location: unknown) => city.files.objects.get(String(location).replace('memory:', '')) as Uint8Array,
    verify: (tableNo: string, code: string, sourceIp?: string) =>
      city.call('verifyCheckTable', {
        ...{ params: { tableNo }, query: { code } },
        ...(sourceIp === undefined ? {} : { sourceIp }),
      }),
  };
};
