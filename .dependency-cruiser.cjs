/** The layer rules of the house. Imports point one way; see README, "Rooms". */
const ROOMS = 'main/engine/([^/]+)';

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Rooms and files form no cycle.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared/ runs on both sides: no Node, no Electron, nothing of main, renderer or test.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(main|renderer|test)/|^node_modules/electron', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shared-has-no-node',
      comment: 'shared/ uses no built-in module of Node.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'renderer-sees-only-shared',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(main|test)/' },
    },
    {
      name: 'pages-stand-alone',
      comment: 'A page knows its own folder, the components and the window, and no other page.',
      severity: 'error',
      from: { path: '^renderer/pages/([^/]+)/' },
      to: { path: '^renderer/pages/', pathNot: '^renderer/pages/$1/' },
    },
    {
      name: 'components-below-pages',
      severity: 'error',
      from: { path: '^renderer/(components|theme)/' },
      to: { path: '^renderer/(pages|frame)/' },
    },
    {
      name: 'renderer-without-node',
      comment: 'The page runs in a sandbox.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'engine-without-electron',
      comment: 'The engine is plain Node and knows neither Electron, the shell nor the command line.',
      severity: 'error',
      from: { path: '^main/engine/' },
      to: { path: '^main/(shell|cli)|^main/(index|preload)|^renderer/|^node_modules/electron' },
    },
    {
      name: 'rooms-by-their-door',
      comment: 'A room is entered through its index.ts only.',
      severity: 'error',
      from: { path: `^${ROOMS}/` },
      to: { path: `^${ROOMS}/`, pathNot: ['^main/engine/$1/', '^main/engine/[^/]+/index\\.ts$'] },
    },
    {
      name: 'doors-from-outside',
      comment: 'The command line reaches the engine only through its own door; the shell has a rule of its own.',
      severity: 'error',
      from: { path: '^main/(cli|index|preload)' },
      to: { path: '^main/engine/', pathNot: '^main/engine/index\\.ts$' },
    },
    {
      name: 'shell-speaks-through-the-port',
      comment: 'The engine is another process: the shell loads nothing of it but its careful handling of files.',
      severity: 'error',
      from: { path: '^main/(shell|index|preload)' },
      to: {
        path: '^main/engine/',
        pathNot: '^main/engine/files/index\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'electron-in-the-shell',
      comment: 'Only what needs Electron imports it.',
      severity: 'error',
      from: { path: '^(main|shared|renderer)/', pathNot: '^main/(shell/|index\\.ts|preload\\.ts)' },
      to: { path: '(^|node_modules/)electron(/|$)' },
    },
    {
      name: 'one-importer-of-crypto',
      comment: 'engine/trust is the only importer of crypto: Electron has BoringSSL, and one place must know it.',
      severity: 'error',
      from: { path: '^(main|shared|renderer)/', pathNot: '^main/engine/trust/' },
      to: { path: '^(node:)?crypto$|node_modules/(pkijs|asn1js|@peculiar|sm-crypto)' },
    },
    {
      name: 'one-importer-of-duckdb',
      comment: 'SQL runs in engine/table only.',
      severity: 'error',
      from: { path: '^(main|shared|renderer)/', pathNot: '^main/engine/table/' },
      to: { path: 'node_modules/@duckdb' },
    },
    {
      name: 'product-without-tests',
      severity: 'error',
      from: { path: '^(main|shared|renderer|assets)/' },
      to: { path: '^test/' },
    },
    {
      name: 'product-without-dev-dependencies',
      severity: 'error',
      from: { path: '^(main|shared)/' },
      // Electron is what the program runs in, and is not installed with it.
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/electron/' },
    },
    {
      name: 'not-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
