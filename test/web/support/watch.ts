import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core';

/** What a page must never do, seen over a whole context; a test that ends with any of it fails. */
export interface Watch {
  faults: string[];
  /** Answers the test provokes: a browser notes every one from 400 up as an error. */
  expected: Set<number>;
}

/** In the place of an answer's status, where a story takes the network away. */
export const NO_NETWORK = 0;

export const watchOver = async (context: BrowserContext, home: string): Promise<Watch> => {
  const watch: Watch = { faults: [], expected: new Set() };
  const fault = (page: Page | null, what: string) => watch.faults.push(`${page?.url() ?? '?'}: ${what}`);
  context.on('request', (request) => {
    if (isForeign(request.url(), home)) watch.faults.push(`a request to another host: ${request.url()}`);
  });
  context.on('weberror', (error) => fault(error.page(), error.error().stack ?? String(error.error())));
  context.on('console', (message) => {
    if (isFault(message, watch.expected)) fault(message.page(), `${message.type()}: ${message.text()}`);
  });
  await context.exposeBinding('__refused', ({ page }, what: string) => fault(page, what));
  await context.addInitScript(reportRefusals);
  return watch;
};

const isForeign = (address: string, home: string): boolean => {
  const { protocol, origin } = new URL(address);
  return protocol.startsWith('http') && origin !== home;
};

const isFault = (message: ConsoleMessage, expected: ReadonlySet<number>): boolean => {
  if (expected.has(NO_NETWORK) && message.text().includes('net::ERR_INTERNET_DISCONNECTED')) return false;
  const status = /the server responded with a status of (\d+)/.exec(message.text())?.[1];
  if (status !== undefined && expected.has(Number(status))) return false;
  return ['error', 'warning'].includes(message.type());
};

/** Runs in the page: the policy refuses silently where nobody listens. */
const reportRefusals = (): void => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    const report = (globalThis as unknown as { __refused(what: string): void }).__refused;
    report(`the policy refused ${violatedDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
  });
};
