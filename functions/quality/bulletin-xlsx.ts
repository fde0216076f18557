import ExcelJS from 'exceljs';
import { instantInChinese } from '../../shared/calendar/dates.ts';
import type { Bulletin } from './schema.ts';

/** The bulletin as a workbook: totals and domains, units, silent feeds, rules. */

type Cell = string | number;
type Figures = Bulletin['domains'][number]['figures'];

/** What a spreadsheet would run as a formula once a cell is copied to CSV (OWASP ASVS 1.2.10). */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;
const inert = (cell: Cell): Cell => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell);

const FIGURES: readonly [string, (figures: Figures) => Cell][] = [
  ['报送条数', ({ rows }) => rows],
  ['退回条数', ({ rejected }) => rejected],
  ['合规条数', ({ compliant }) => compliant],
  ['合规率（%）', ({ complianceRate }) => complianceRate ?? '—'],
  ['决定条数', ({ decisions }) => decisions],
  ['迟报条数', ({ late }) => late],
  ['迟报率（%）', ({ lateRate }) => lateRate ?? '—'],
  ['待定条数', ({ provisional }) => provisional],
  ['撤销变更条数', ({ changes }) => changes],
  ['撤销变更迟报条数', ({ lateChanges }) => lateChanges],
  ['撤销变更迟报率（%）', ({ lateChangeRate }) => lateChangeRate ?? '—'],
  ['撤销变更待定条数', ({ provisionalChanges }) => provisionalChanges],
];
const FIGURE_NAMES = FIGURES.map(([name]) => name);
const figureCells = (figures: Figures): Cell[] => FIGURES.map(([, of]) => of(figures));

/** One page wide, its head on each page. */
const ON_A4: Partial<ExcelJS.PageSetup> = {
  ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  printTitlesRow: '1:1',
};

const NARROWEST = 12;
const WIDEST = 100;
/** So that the cells of a column are seen whole; Chinese text takes two digits a character. */
const widthFor = (cells: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(NARROWEST, ...cells.map((cell) => String(cell).length * 2 + 2)));

/** 迟报率超过 50%: named in the line itself, too. */
const NAMED = '迟报率超过 50%';

export const writeBulletin = async (bulletin: Bulletin): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '信证';
  const sheet = (name: string, header: readonly string[], rows: readonly (readonly Cell[])[]) => {
    const added = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }], pageSetup: ON_A4 });
    added.columns = header.map((text, i) => ({ width: widthFor([text, ...rows.map((row) => row[i] ?? '')]) }));
    added.addRow(header).font = { bold: true };
    for (const row of rows) added.addRow(row.map(inert));
  };
  const namedDomains = new Set(bulletin.overHalfLate.domains.map(({ code }) => code));
  const namedUnits = new Set(bulletin.overHalfLate.units.map(({ domain, unit }) => `${domain} ${unit}`));

  sheet(
    '领域',
    ['领域代码', '领域', ...FIGURE_NAMES, '备注'],
    [
      [
        '',
        `合计（${bulletin.month}）`,
        ...figureCells(bulletin.figures),
        `统计时间 ${instantInChinese(bulletin.asOf)}`,
      ],
      ...bulletin.domains.map(({ code, name, figures }) => [
        code,
        name,
        ...figureCells(figures),
        namedDomains.has(code) ? NAMED : '',
      ]),
    ],
  );
  sheet(
    '单位',
    ['领域代码', '领域', '单位', ...FIGURE_NAMES, '备注'],
    bulletin.units.map(({ domain, domainName, unit, name, figures }) => [
      domain,
      domainName,
      name,
      ...figureCells(figures),
      namedUnits.has(`${domain} ${unit}`) ? NAMED : '',
    ]),
  );
  sheet(
    '静默单位',
    ['领域代码', '领域', '单位'],
    bulletin.silentFeeds.map(({ domain, domainName, name }) => [domain, domainName, name]),
  );
  sheet(
    '规则',
    ['规则', '内容', '命中条数', '占比（%）', '依据'],
    bulletin.rules.map(({ rule, title, source }) => {
      const found = bulletin.figures.rules.find((figures) => figures.rule === rule);
      return [rule, title, found?.rows ?? bulletin.silentFeeds.length, found?.rate ?? '—', source];
    }),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};
