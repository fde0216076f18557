import type { ApiRequest } from '../../../../shared/http/api-handler.ts';
import { CSV, XLSX } from '../../../../shared/http/media-types.ts';
import type { Reply } from '../../../../shared/http/reply.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../../../shared/spreadsheets/csv-line.ts';
import { guarded } from '../../../../shared/spreadsheets/formula-guard.ts';
import type { AskedSubject } from '../request.ts';
import type { assistRoutes } from '../routes.ts';
import { ownRequest } from '../seen-request.ts';
import type { AssistStore } from '../store.ts';
import { ANSWER_COLUMNS, answerRows } from './columns.ts';

interface Deps {
  assist: AssistStore;
}

type Asked = ApiRequest<typeof assistRoutes.getAnswerTemplateCsv | typeof assistRoutes.getAnswerTemplateXlsx>;

export const getAnswerTemplateCsv =
  (deps: Deps) =>
  async (asked: Asked): Promise<Reply> => {
    const rows = answerRows(await subjectsFor(asked, deps));
    const lines = [ANSWER_COLUMNS.map(({ title }) => title), ...rows].map((cells) => csvLine(cells.map(guarded)));
    return { status: 200, contentType: CSV, headers: headers(asked, 'csv'), body: BYTE_ORDER_MARK + lines.join('') };
  };

/** exceljs is 1 MB of code: loaded only for a workbook. */
export const getAnswerTemplateXlsx =
  (deps: Deps) =>
  async (asked: Asked): Promise<Reply> => {
    const subjects = await subjectsFor(asked, deps);
    const { answerWorkbook } = await import('./xlsx-template.ts');
    return { status: 200, contentType: XLSX, headers: headers(asked, 'xlsx'), bytes: await answerWorkbook(subjects) };
  };

const subjectsFor = async ({ params, caller }: Asked, { assist }: Deps): Promise<AskedSubject[]> =>
  assist.subjectsOf(await ownRequest(assist, params.requestId, caller));

const headers = ({ params }: Asked, extension: string) => {
  const name = encodeURIComponent(`协助核查反馈表-${params.requestId}.${extension}`);
  const plain = `${params.requestId}.${extension}`;
  return { 'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${name}` };
};
