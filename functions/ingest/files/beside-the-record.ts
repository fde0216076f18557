import type { Fault } from '../../../shared/problem.ts';
import { KINDS, type Kind } from '../../../shared/records/record.ts';

/** What a row says of itself beside its record. */

/** Of the words for a kind, those that are not its name. */
const SHORTER: Readonly<Record<string, Kind>> = {
  法院执行: 'enforcement',
  失信被执行人: 'enforcement',
  '法院执行(失信被执行人)': 'enforcement',
  严重失信名单: 'dishonesty-list',
};
const KIND_WORDS = new Map<unknown, Kind>([
  ...(Object.entries(KINDS) as [Kind, string][]).flatMap(([kind, name]): [string, Kind][] => [
    [kind, kind],
    [name, kind],
  ]),
  ...Object.entries(SHORTER),
]);

/** A table holds one kind, which its header tells; a row that says otherwise is in the wrong table. */
export const kindFault = (kind: Kind, said: unknown): Fault[] =>
  said === undefined || KIND_WORDS.get(said) === kind
    ? []
    : [
        {
          pointer: '/kind',
          code: 'kind-mismatch',
          message: `该行的记录类型与本表不符：按列名，本表为${KINDS[kind]}，其他类型请另用其模板`,
        },
      ];

/** Spreadsheets take the zero from 01. */
export const domainIn = (said: unknown): string | undefined =>
  typeof said !== 'string' ? undefined : /^\d$/.test(said) ? `0${said}` : said;
