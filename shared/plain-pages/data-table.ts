import { escapeHtml, type Html, shown } from '../http/html.ts';

export interface DataTable {
  caption: string;
  columns: readonly string[];
  /** The first cell names its row. */
  rows: readonly (readonly (string | Html)[])[];
  /** Scrolls by itself, with the keyboard too, where it is wider than the page. */
  scrolls?: string;
}

export const dataTable = ({ caption, columns, rows, scrolls }: DataTable): string => {
  const head = columns.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map(
    ([name = '', ...cells]) => `<tr><th scope="row">${shown(name)}</th>${cells.map(cell).join('')}</tr>`,
  );
  const table = `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  return scrolls === undefined
    ? table
    : `<div class="scroll" role="region" tabindex="0" aria-label="${escapeHtml(scrolls)}">${table}</div>`;
};

const cell = (value: string | Html): string => `<td>${shown(value)}</td>`;
