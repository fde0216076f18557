import type { Node } from '../../../shared/print/nodes.ts';
import { QR } from '../../../shared/print/qr-image.ts';
import { CONTENT_WIDTH, GREY, PAGE_MARGINS } from '../../../shared/print/styles.ts';
import type { Report } from '../report.ts';
import { chinese, english, type Said } from './language.ts';
import { FULL_TITLE, numberLine, pageLine, TITLE } from './texts/titles.ts';

/** What stands on every page: title and number above, the page's number and a QR code below. */

/** On one line, in the words of the edition. */
const line = (said: Said, { language }: Report): string => english(said, language) ?? chinese(said);

export const runningHead = (report: Report): Node => {
  const look = { fontSize: 8.5, color: GREY, noWrap: true, where: '页眉' };
  const title = { zh: FULL_TITLE.zh, en: `${FULL_TITLE.zh} / ${TITLE.en}` };
  return {
    margin: [PAGE_MARGINS[0], 30, PAGE_MARGINS[2], 0],
    columns: [
      { text: line(title, report), width: CONTENT_WIDTH - 200, ...look },
      { text: line(numberLine(report), report), width: 200, alignment: 'right', ...look },
    ],
  };
};

const QR_SIZE = 38;

/** The cover shows the same one larger. */
export const foot = (report: Report, page: number, pages: number): Node => {
  const number: Node = {
    text: line(pageLine(page, pages), report),
    alignment: 'center',
    fontSize: 9,
    noWrap: true,
    width: CONTENT_WIDTH - QR_SIZE,
    margin: [QR_SIZE, 18, 0, 0],
  };
  const code: Node[] = page === 1 ? [] : [{ image: QR, width: QR_SIZE }];
  return { margin: [PAGE_MARGINS[0], 8, PAGE_MARGINS[2], 0], columns: [number, ...code] };
};
