import chromium from '@sparticuz/chromium';

/** A process of its own (bundled.ts): the package goes by the environment it is loaded in, and changes it. */
await chromium.executablePath();
