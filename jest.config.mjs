/** Tests in rings; `npm test` runs those that need nothing but Node. */
const ring = (displayName) => ({
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
  testEnvironment: 'node',
  transform: {
    '^.+\\.(m?[jt]s)$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
  // Published as ES modules only: middy, the locales of zod, jose, oidc-provider and pkijs with what they stand on.
  transformIgnorePatterns: [
    '/node_modules/(?!(@middy|zod|jose|oidc-provider|nanoid|quick-lru|raw-body|eta|pkijs|asn1js|bytestreamjs|@noble|@peculiar/utils)/)',
  ],
});

/** @type {import('jest').Config} */
export default {
  // No test asserts a time: what takes long on a busy machine is not wrong.
  testTimeout: 60_000,
  projects: [
    ...['unit', 'integration', 'infra', 'document'].map(ring),
    {
      ...ring('web'),
      globalSetup: '<rootDir>/test/web/support/start.ts',
      globalTeardown: '<rootDir>/test/web/support/stop.ts',
    },
  ],
};
