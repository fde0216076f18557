import { keys } from '../../../shared/table/keys.ts';
import type { Table } from '../../../shared/table/table.ts';

/** What was signed for a holder's key, so that it is signed once. What can be shown with it is kept with the report. */
export const holderCredentials = (table: Pick<Table, 'get' | 'putNew'>) => ({
  once: async (reportNo: string, thumbprint: string, sign: () => Promise<string>): Promise<string> => {
    const key = keys.holderCredential(reportNo, thumbprint);
    const find = async () => (await table.get(key))?.jwt as string | undefined;
    const found = await find();
    if (found !== undefined) return found;
    const jwt = await sign();
    return (await table.putNew({ ...key, jwt })) ? jwt : ((await find()) as string);
  },
});
export type HolderCredentials = ReturnType<typeof holderCredentials>;
