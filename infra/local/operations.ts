import { routes as accessRoutes } from '../../functions/access/routes.ts';
import { wireAccess } from '../../functions/access/wiring.ts';
import { routes as casesRoutes } from '../../functions/cases/routes.ts';
import { wireCases } from '../../functions/cases/wiring.ts';
import { routes as checksRoutes } from '../../functions/checks/routes.ts';
import { wireChecks } from '../../functions/checks/wiring.ts';
import { OpenApiDocument } from '../../functions/docs/document.ts';
import { routes as docsRoutes } from '../../functions/docs/routes.ts';
import { wireDocs } from '../../functions/docs/wiring.ts';
import { routes as feedsRoutes } from '../../functions/feeds/routes.ts';
import { wireFeeds } from '../../functions/feeds/wiring.ts';
import { routes as ingestRoutes } from '../../functions/ingest/routes.ts';
import { wireIngest } from '../../functions/ingest/wiring.ts';
import { routes as mandatesRoutes } from '../../functions/mandates/routes.ts';
import { wireMandates } from '../../functions/mandates/wiring.ts';
import type { BuiltPages } from '../../functions/pages/built-pages.ts';
import { routes as pagesRoutes } from '../../functions/pages/routes.ts';
import { wirePages } from '../../functions/pages/wiring.ts';
import { routes as qualityRoutes } from '../../functions/quality/routes.ts';
import { wireQuality } from '../../functions/quality/wiring.ts';
import type { Printer } from '../../functions/reports/pdf/printer.ts';
import { routes as reportsRoutes } from '../../functions/reports/routes.ts';
import { reportSigner } from '../../functions/reports/sign/report-signer.ts';
import { wireReports } from '../../functions/reports/wiring.ts';
import type { SignInSettings } from '../../functions/session/identity-platform.ts';
import { routes as sessionRoutes } from '../../functions/session/routes.ts';
import { wireSession } from '../../functions/session/wiring.ts';
import { routes as sharingRoutes } from '../../functions/sharing/routes.ts';
import { wireSharing } from '../../functions/sharing/wiring.ts';
import { routes as templatesRoutes } from '../../functions/templates/routes.ts';
import { wireTemplates } from '../../functions/templates/wiring.ts';
import manifest from '../../package.json';
import type { DocumentSigner } from '../../shared/document-signing/document-signer.ts';
import { documentSigning } from '../../shared/document-signing/document-signing.ts';
import type { Registry } from '../../shared/domains/registry.ts';
import type { Files } from '../../shared/files/files.ts';
import type { VerifyToken } from '../../shared/http/caller.ts';
import { lazily } from '../../shared/lazily.ts';
import type { Publish } from '../../shared/messages/message.ts';
import { policySchedule } from '../../shared/policy/schedule.ts';
import type { Press } from '../../shared/print/press.ts';
import type { Queue } from '../../shared/queue/queue.ts';
import type { Signer } from '../../shared/signing/signer.ts';
import type { Table } from '../../shared/table/table.ts';
import { openApiDocument } from '../openapi/document.ts';
import { SLICES } from '../slices/all.ts';
import { STAGES } from '../stages.ts';
import { type Operation, operationsOf } from './gateway/route-table.ts';

/** From the project's folder, where npm runs its scripts. */
const FONTS_FOLDER = 'shared/print/fonts';
const SCRIPTS_FOLDER = 'functions/reports/browser';

const POLICIES_IN_FORCE = policySchedule('weifang-2023');

/** What the slices run on; each takes what it needs. */
export interface Platform {
  table: Table;
  files: Files;
  registry: Registry;
  verifyToken: VerifyToken;
  /** How people sign in to the pages. */
  signInSettings: SignInSettings;
  signer: Signer;
  /** Signs reports, and the root that vouches for it. */
  documentSigner: DocumentSigner;
  rootCertificate: string;
  /** In the place of the bus. */
  publish: Publish;
  /** Of parts of checks to be answered. */
  checkParts: Pick<Queue, 'send'>;
  now: () => Date;
  /** Where people reach the stack. */
  publicUrl: string;
  /** What browsers are sent, once it is built. */
  pages: () => Promise<BuiltPages>;
}

/** Every operation of every slice, wired as its `lambda.ts` does, but onto the emulators. */
export const allOperations = (platform: Platform): Operation[] => [
  ...operationsOf(docsRoutes, wireDocs({ ...platform, document: apiDocument(), earlierKeys: [] })),
  ...operationsOf(pagesRoutes, wirePages({ pages: platform.pages, uploadOrigin: platform.publicUrl })),
  ...operationsOf(feedsRoutes, wireFeeds(platform)),
  ...operationsOf(ingestRoutes, wireIngest(platform)),
  ...operationsOf(templatesRoutes, wireTemplates(platform)),
  ...operationsOf(qualityRoutes, wireQuality(platform)),
  ...operationsOf(mandatesRoutes, wireMandates(platform)),
  ...operationsOf(sharingRoutes, wireSharing(platform)),
  ...operationsOf(casesRoutes, wireCases({ ...platform, policies: POLICIES_IN_FORCE })),
  ...operationsOf(accessRoutes, wireAccess({ ...platform, policies: POLICIES_IN_FORCE })),
  ...operationsOf(sessionRoutes, wireSession(platform)),
  ...operationsOf(
    checksRoutes,
    wireChecks({
      ...platform,
      policies: POLICIES_IN_FORCE,
      queue: platform.checkParts,
      checkedPerDay: STAGES.emulator.checkedPerDay,
      press: pressOnDemand(),
      signing: documentSigning(async () => platform.documentSigner),
    }),
  ),
  ...operationsOf(
    reportsRoutes,
    wireReports({
      ...platform,
      policies: POLICIES_IN_FORCE,
      fetchesPerDay: STAGES.emulator.fetchesPerDay,
      reportsPerDay: STAGES.emulator.reportsPerDay,
      scriptsFolder: SCRIPTS_FOLDER,
      allowsLoopback: true,
      printer: printerOnDemand(),
      reportSigner: reportSigner(documentSigning(async () => platform.documentSigner)),
    }),
  ),
];

const apiDocument = () => OpenApiDocument.parse(openApiDocument(SLICES, manifest.version));

/** The same for statistics tables. */
const pressOnDemand = (): Press => {
  const press = lazily(async () => (await import('../../shared/print/press.ts')).openPress(FONTS_FOLDER));
  return { print: async (...document) => (await press()).print(...document) };
};

/** The fonts of reports take time and memory, which nobody spends before the first report. */
const printerOnDemand = (): Printer => {
  const printer = lazily(async () =>
    (await import('../../functions/reports/pdf/printer.ts')).openPrinter(FONTS_FOLDER),
  );
  return { print: async (...report) => (await printer()).print(...report) };
};
