import type { Registry } from '../../shared/domains/registry.ts';
import type { ApiRequest } from '../../shared/http/api-handler.ts';
import { CSV, XLSX } from '../../shared/http/media-types.ts';
import type { Reply } from '../../shared/http/reply.ts';
import { Problem } from '../../shared/problem.ts';
import { KINDS } from '../../shared/records/record.ts';
import { csvTemplate } from './csv-template.ts';
import { TEMPLATE_FILES, templateNamed } from './file-name.ts';
import type { routes } from './routes.ts';
import { templateColumns } from './template-columns.ts';

/** exceljs is 1 MB of code: loaded only for a workbook. */
const workbookOf = async (...asked: Parameters<typeof import('./xlsx-template.ts').xlsxTemplate>) =>
  (await import('./xlsx-template.ts')).xlsxTemplate(...asked);

/** The table that a department fills in, for one kind of record. */
export const getTemplate =
  (registry: Registry) =>
  async ({ params }: ApiRequest<typeof routes.getTemplate>): Promise<Reply> => {
    const template = templateNamed(params.file);
    if (template === undefined) throw new Problem('not-found', `没有这个模板；现有：${TEMPLATE_FILES.join('、')}`);
    const { kind, format } = template;
    const columns = templateColumns(kind, registry);
    const name = encodeURIComponent(`${KINDS[kind]}报送模板.${format}`);
    const headers = { 'Content-Disposition': `attachment; filename="${params.file}"; filename*=UTF-8''${name}` };
    // As text: that needs nothing of clients that cannot ask for bytes.
    if (format === 'csv') return { status: 200, contentType: CSV, headers, body: csvTemplate(columns) };
    return { status: 200, contentType: XLSX, headers, bytes: await workbookOf(kind, columns, registry) };
  };
