import { readEnv, tokenSettings } from '../../shared/config.ts';
import { weifang } from '../../shared/domains/weifang.ts';
import { openFiles } from '../../shared/files/files.ts';
import { tokenVerifier } from '../../shared/http/caller.ts';
import { openTable } from '../../shared/table/table.ts';
import { ReportsEnv } from './config.ts';
import { openPrinter } from './pdf/printer.ts';
import { wireReports } from './wiring.ts';

const env = readEnv(ReportsEnv);

export const { issueReport, listReports, getReport, getReportPdf, verifyReport, verifyFile, verifyForm, verifyPage } =
  wireReports({
    table: openTable(env.TABLE_NAME),
    files: openFiles(env.BUCKET_NAME),
    printer: openPrinter(env.FONTS_FOLDER),
    registry: weifang,
    verifyToken: tokenVerifier(tokenSettings(env)),
    publicUrl: env.PUBLIC_URL,
    now: () => new Date(),
  });
