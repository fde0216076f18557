import { OpenApiDocument } from '../../functions/docs/document.ts';
import { routes as docsRoutes } from '../../functions/docs/routes.ts';
import { wireDocs } from '../../functions/docs/wiring.ts';
import { routes as feedsRoutes } from '../../functions/feeds/routes.ts';
import { wireFeeds } from '../../functions/feeds/wiring.ts';
import { routes as ingestRoutes } from '../../functions/ingest/routes.ts';
import { wireIngest } from '../../functions/ingest/wiring.ts';
import { routes as qualityRoutes } from '../../functions/quality/routes.ts';
import { wireQuality } from '../../functions/quality/wiring.ts';
import type { Printer } from '../../functions/reports/pdf/printer.ts';
import { routes as reportsRoutes } from '../../functions/reports/routes.ts';
import { wireReports } from '../../functions/reports/wiring.ts';
import { routes as templatesRoutes } from '../../functions/templates/routes.ts';
import { wireTemplates } from '../../functions/templates/wiring.ts';
import manifest from '../../package.json';
import type { Registry } from '../../shared/domains/registry.ts';
import type { Files } from '../../shared/files/files.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { lazily } from '../../shared/lazily.ts';
import type { Signer } from '../../shared/signing/signer.ts';
import type { Table } from '../../shared/table/table.ts';
import { openApiDocument } from '../openapi/document.ts';
import { SLICES } from '../slices/all.ts';
import { type Operation, operationsOf } from './gateway/route-table.ts';

/** From the project's folder, where npm runs its scripts. */
const FONTS_FOLDER = 'functions/reports/pdf/fonts';

/** What the slices run on; each takes what it needs. */
export interface Platform {
  table: Table;
  files: Files;
  registry: Registry;
  verifyToken: VerifyToken;
  signer: Signer;
  now: () => Date;
  /** Where people reach the stack. */
  publicUrl: string;
}

/** Every operation of every slice, wired as its `lambda.ts` does, but onto the emulators. */
export const allOperations = (platform: Platform): Operation[] => [
  ...operationsOf(docsRoutes, wireDocs({ ...platform, document: apiDocument(), earlierKeys: [] })),
  ...operationsOf(feedsRoutes, wireFeeds(platform)),
  ...operationsOf(ingestRoutes, wireIngest(platform)),
  ...operationsOf(templatesRoutes, wireTemplates(platform)),
  ...operationsOf(qualityRoutes, wireQuality(platform)),
  ...operationsOf(reportsRoutes, wireReports({ ...platform, printer: printerOnDemand() })),
];

const apiDocument = () => OpenApiDocument.parse(openApiDocument(SLICES, manifest.version));

/** Loading pdfmake takes a quarter of a second, for which nobody waits before the first report. */
const printerOnDemand = (): Printer => {
  const printer = lazily(async () =>
    (await import('../../functions/reports/pdf/printer.ts')).openPrinter(FONTS_FOLDER),
  );
  return { print: async (report) => (await printer()).print(report) };
};
