// The house from the ground up; imports go down only.
const floors = [
  'model',
  'files',
  'reading',
  'fetching',
  'recognition',
  'corrections',
  'review',
  'editions',
  'threading',
  'findings',
  'drafting',
  'calendar',
  'registers',
  'record',
  'ui',
  'words',
  'frame',
  'features',
  'delivery',
  'cli',
];
const pure = [
  'model',
  'recognition',
  'review',
  'editions',
  'threading',
  'findings',
  'drafting',
  'calendar',
  'registers',
];

module.exports = {
  forbidden: [
    ...floors.map((floor, i) => ({
      name: `no-import-above-${floor}`,
      comment: `src/${floor} may only import from the floors below it; a test may fill a record by what stands above`,
      severity: 'error',
      from: { path: `^src/${floor}/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: `^src/(${floors.slice(i + 1).join('|') || '$^'})(/|\\.)` },
    })),
    {
      name: 'pure-floors-have-no-effects',
      comment: 'values in, values out: no clock, no files, no network, no database',
      severity: 'error',
      from: { path: `^src/(${pure.join('|')})/`, pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^(node:)?(fs|net|http|https|child_process|worker_threads|os|timers)(/|$)|^node_modules/(pg|kysely|hono)/',
      },
    },
    {
      name: 'nothing-depends-on-tests',
      severity: 'error',
      from: { pathNot: '(\\.test\\.tsx?$|\\.examples\\.tsx$|^tests/)' },
      to: { path: '(\\.test\\.tsx?$|^tests/)' },
    },
    { name: 'no-circles', comment: 'of types neither', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.(test|examples|arbitrary|fixture)\\.tsx?$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-unresolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
