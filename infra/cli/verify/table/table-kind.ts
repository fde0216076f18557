import { type StatisticsTable, TABLE_FORMAT } from '../../../../functions/checks/table/content/statistics-table.ts';
import { sumsOf } from '../../../../functions/checks/table/words.ts';
import type { DocumentKind, SignedDocument } from '../signed-document.ts';
import { AttachedTable } from './attached-table.ts';
import { differences } from './differences.ts';

/** 协助核查情况统计表. */
export const tableKind: DocumentKind = {
  format: TABLE_FORMAT,
  read: (content, digest) => {
    const { data } = AttachedTable.safeParse(content);
    return data && signedTable(data, digest);
  },
  online: {
    path: '/v1/verify/tables',
    numberIn: 'tableNo',
    unknown: '平台没有生成过这份文件',
    statuses: {
      current: '真实，且是该次核查最新的统计表',
      superseded: '真实，但该次核查其后已生成新的统计表',
    },
  },
};

const signedTable = (table: StatisticsTable, digest: string): SignedDocument => {
  const { tableNo, check, totals } = table;
  const { checkId, unit, matter, matterNo } = check;
  return {
    kind: 'table',
    number: tableNo,
    differences: (pages) => differences(table, digest, pages),
    compared: '编号、发起单位、事由、时间，各行，未能核查的主体，各领域数据情况，各项合计，内容摘要',
    lines: [
      `统计表编号 ${tableNo}，核查编号 ${checkId}`,
      `发起单位 ${unit.name}，事由 ${matter}（${matterNo}）`,
      ...sumsOf(table),
    ],
    members: { tableNo, checkId, unit: unit.name, matter, matterNo, totals },
  };
};
