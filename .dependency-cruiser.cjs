/** The boundaries of README.md, "A map of the folders". */
const SLICE = '^functions/([^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'slices-stay-apart',
      comment: 'What two slices need moves to shared/.',
      severity: 'error',
      from: { path: SLICE },
      to: { path: SLICE, pathNot: '^functions/$1/' },
    },
    {
      name: 'shared-knows-nobody',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(functions|infra|web|test)/' },
    },
    {
      name: 'functions-know-no-infra',
      severity: 'error',
      from: { path: '^functions/' },
      to: { path: '^(infra|web|test)/' },
    },
    {
      name: 'infra-knows-no-pages',
      comment: 'It builds them, and lays what is built beside the code.',
      severity: 'error',
      from: { path: '^infra/' },
      to: { path: '^web/' },
    },
    {
      name: 'pages-know-the-api-alone',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(functions|infra|test)/' },
    },
    {
      name: 'pages-take-types-of-shared',
      comment:
        'Types are gone when pages run. What else they take is part of what a build is of: infra/pages/sources-digest.ts.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^shared/', pathNot: '^shared/uscc\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'portal-and-console-stay-apart',
      comment: 'What both need moves to web/ui.',
      severity: 'error',
      from: { path: '^web/(portal|console)/' },
      to: { path: '^web/(portal|console)/', pathNot: '^web/$1/' },
    },
    {
      name: 'ui-and-api-know-no-page',
      severity: 'error',
      from: { path: '^web/(ui|api)/' },
      to: { path: '^web/(portal|console)/' },
    },
    {
      name: 'api-knows-no-ui',
      severity: 'error',
      from: { path: '^web/api/' },
      to: { path: '^web/ui/' },
    },
    {
      name: 'aws-behind-one-file',
      comment: 'Only stores and adapters speak to AWS; rules and use cases are pure.',
      severity: 'error',
      from: {
        path: '^(functions|shared)/',
        pathNot: '^shared/(table/table|files/files|queue/queue|signing/kms-signer|messages/event-bus)\\.ts$',
      },
      to: { path: 'node_modules/@aws-sdk/' },
    },
    {
      name: 'infra-reads-routes-and-config',
      severity: 'error',
      from: { path: '^infra/', pathNot: '^infra/(local|cli)/' },
      to: { path: '^functions/', pathNot: '^functions/[^/]+/(routes|config)\\.ts$' },
    },
    {
      name: 'only-lambda-opens-clients',
      comment: 'lambda.ts is the composition root of a slice; nothing imports it.',
      severity: 'error',
      from: { path: '^(functions|shared|infra)/' },
      to: { path: '^functions/[^/]+/lambda\\.ts$' },
    },
    {
      name: 'no-drawers',
      severity: 'error',
      from: {},
      to: { path: '/(utils|helpers|common|services|dtos|types)/', pathNot: 'node_modules' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^(functions|shared|web)/',
        pathNot: '/(lambda|no-fontkit|no-ciphers)\\.ts$|\\.d\\.ts$|/browser/',
      },
      to: {},
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-packages-in-the-product',
      severity: 'error',
      from: { path: '^(functions|shared)/', pathNot: '/(fonts|seal)/build\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
