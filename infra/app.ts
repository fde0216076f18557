import { readFileSync } from 'node:fs';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { App } from 'aws-cdk-lib/core';
import { bundleSlices } from './bundle.ts';
import { openApiDocument } from './openapi/document.ts';
import { pagesUpToDate } from './pages/up-to-date.ts';
import { SLICES } from './slices/all.ts';
import { stageFrom } from './stages.ts';
import { xinzheng } from './xinzheng.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const app = new App();
/** A root certificate has many lines, which a command line does not: it is named by its file. */
const rootCertificate = (file: unknown) => (typeof file === 'string' ? readFileSync(file, 'utf8') : undefined);
const context = (name: string): unknown =>
  name === 'rootCertificate'
    ? rootCertificate(app.node.tryGetContext('rootCertificateFile'))
    : app.node.tryGetContext(name);
const bundles = `.cache/bundles/${String(context('stage') ?? 'production')}`;
const stage = stageFrom(context);
await pagesUpToDate();
bundleSlices(SLICES, bundles, openApiDocument(SLICES, version, stage.publicUrl));
xinzheng(app, {
  stage,
  slices: SLICES,
  codeOf: ({ name }) => Code.fromAsset(`${bundles}/${name}`),
});
app.synth();
