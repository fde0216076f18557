import type { Column, Format } from '../../shared/columns/column.ts';
import { EXAMPLE_MARK } from '../../shared/columns/example.ts';
import { DOMAIN_COLUMN } from '../../shared/columns/states.ts';
import { COLUMNS_OF } from '../../shared/columns/tables.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { Kind } from '../../shared/records/record.ts';

/** A column as a template shows it. */
export interface TemplateColumn extends Column {
  header: string;
  /** The cell of the example row. */
  shown: string;
}

const withDomains = (registry: Registry): Column => ({
  ...DOMAIN_COLUMN,
  choices: { words: registry.domains.map(({ code }) => code) },
});

/** In the order of the standard, under the usual Chinese headers; the example row says in its remark that it is one. */
export const templateColumns = (kind: Kind, registry: Registry): TemplateColumn[] =>
  [...COLUMNS_OF[kind].filter(({ older }) => older !== true), withDomains(registry)].map((column) => ({
    ...column,
    header: column.names[0] ?? column.code,
    shown: column.path === 'remark' ? EXAMPLE_MARK : (column.example ?? ''),
  }));

const FORMATS: Readonly<Record<Format, string>> = {
  name: '文本，不换行',
  number: '文本，不换行，不含空格',
  uscc: '文本，18 位统一社会信用代码',
  text: '文本，可换行',
  day: '日期，如 2026/3/2',
  instant: '时间，如 2026-03-02 10:00',
  amount: '数字，单位万元，至多六位小数（7806 元填 0.7806）',
  categories: '代码表所列，多种以英文分号连接',
  choice: '代码表所列',
};

export const formatInWords = ({ format, choices }: Column): string =>
  format === 'text' && choices !== undefined ? '文本，可选代码表所列，也可另填' : FORMATS[format];

export const necessity = ({ required, condition }: Column): string => {
  if (required) return '必填';
  return condition === undefined ? '可空' : '视情况';
};
