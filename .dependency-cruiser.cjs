// Who may import whom. tooling/boundaries.test.mjs plants each fault and asserts that it is caught.

const TEST = '\\.(test|scenarios|stories)\\.ts$|^packages/[^/]+/test/';
const SCENARIOS = '\\.scenarios\\.ts$';
const CORE = '^packages/core/src/';
const CLIENT = '^packages/api-client/src/';
const DISCOVERY = `${CLIENT}discovery/`;
const WIDGETS = '^packages/widgets/src/';
const MAP = '^packages/widgets/src/elements/[^/]+/map/';

/** Layers of core, lowest first: a folder imports from its own layer and those below. */
const LAYERS = [
  ['finding', 'model'],
  ['normalise', 'vocabulary', 'time', 'command'],
  ['feeds', 'catalogue', 'icalendar', 'merge', 'writing', 'finding-words'],
];
/** Folders of the domain, each usable alone; `milestones` is arithmetic that others may count with. */
const DOMAIN = [
  'care-plan',
  'celebrations',
  'community',
  'groups',
  'members',
  'mentorship',
  'organisations',
  'pursuits',
  'recovery-capital',
  'service',
  'showing-up',
  'stories',
  'support',
];
/** Files that may load zod: schemas, each beside what it describes, and the entries that publish them. */
const SCHEMA = `${CORE}(schema/|[^/]+/schema\\.ts$|.+\\.schema\\.ts$)`;
const inLayer = (names) => `${CORE}(${names.join('|')})(/|\\.ts$)`;

const layerRules = LAYERS.slice(0, -1).map((names, level) => ({
  name: `core-layer-${names.join('-')}`,
  comment: `${names.join(', ')} must not know the layers above.`,
  severity: 'error',
  from: { path: inLayer(names), pathNot: TEST },
  to: { path: [...LAYERS.slice(level + 1).map(inLayer), `${CORE}(schema|session|query)/`, `${CORE}index\\.ts$`] },
}));

/** Packages that read or write a format, by the only folder of core that may load them. */
const FORMAT_PACKAGES = {
  'feeds/csv': 'papaparse',
  'writing/csv': 'papaparse',
  'feeds/icalendar': 'ical\\.js',
  'feeds/json-ld': 'htmlparser2',
};

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const formatPackageRules = Object.entries(FORMAT_PACKAGES).map(([folder, name]) =>
  rule(
    `core-${folder.replace('/', '-')}-only-${name.replace(/\W/g, '')}`,
    `${folder} may use ${name.replace('\\', '')} and no other package.`,
    { path: `${CORE}${folder}/`, pathNot: TEST },
    { path: ['node_modules/', '^packages/(?!core/)', '^apps/'], pathNot: `node_modules/(@types/)?${name}/` },
  ),
);

module.exports = {
  forbidden: [
    rule(
      'no-cycle',
      'Two files that need each other are one idea in two places. Types alone may point both ways.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'resolvable',
      'A file that is not there, or a package that is not declared.',
      { pathNot: '\\.config\\.' },
      { couldNotResolve: true },
    ),
    rule(
      'own-package',
      'Reach another package by its name, never by a relative path.',
      { path: '^(packages|apps)/([^/]+)/' },
      { path: '^(packages|apps|tooling)/', pathNot: ['^$1/$2/', SCENARIOS], dependencyTypes: ['local'] },
    ),
    rule(
      'scenarios-apart',
      'Scenarios are for tests and stories. They are not published, and carry invented data.',
      { path: '^(packages|apps)/', pathNot: [TEST, '^apps/docs/parts/'] },
      { path: SCENARIOS },
    ),
    rule(
      'core-without-packages',
      'Core imports nothing; a package that reads one format is for the folder of that format alone, zod for schemas.',
      { path: CORE, pathNot: [TEST, SCHEMA, ...Object.keys(FORMAT_PACKAGES).map((folder) => `${CORE}${folder}/`)] },
      { path: ['node_modules/', '^packages/(?!core/)', '^apps/'] },
    ),
    ...formatPackageRules,
    rule(
      'core-schema-only-zod',
      'Schemas may use zod and nothing else.',
      { path: SCHEMA, pathNot: TEST },
      { path: ['node_modules/', '^packages/(?!core/)'], pathNot: 'node_modules/zod/' },
    ),
    rule(
      'schema-apart',
      'zod weighs more than the finder: only schemas may load it, others only the types of schemas.',
      { path: CORE, pathNot: [TEST, SCHEMA] },
      { path: SCHEMA, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-node',
      'These packages run in browsers.',
      { path: '^packages/(core|api-client|widgets)/src/', pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    ...layerRules,
    ...DOMAIN.map((folder) =>
      rule(
        `core-domain-${folder}`,
        'An idea of the domain takes no code of another, only its types: an import of one must not bring the others along.',
        { path: `${CORE}${folder}/`, pathNot: [TEST, SCHEMA] },
        { path: DOMAIN.filter((other) => other !== folder).map((other) => `${CORE}${other}/`), dependencyTypesNot: ['type-only'] },
      ),
    ),
    rule(
      'api-client-only-core',
      'The client may use core and nothing else; a package that reads pages is for the folder that finds feeds in them.',
      { path: CLIENT, pathNot: [TEST, DISCOVERY] },
      { path: ['node_modules/', '^packages/(?!core/|api-client/)'] },
    ),
    rule(
      'api-client-discovery-only-htmlparser2',
      'discovery may use htmlparser2 and no other package.',
      { path: DISCOVERY, pathNot: TEST },
      { path: ['node_modules/', '^packages/(?!core/|api-client/)'], pathNot: 'node_modules/htmlparser2/' },
    ),
    rule(
      'cli-known-packages',
      'The command line uses core, api-client and commander.',
      { path: '^packages/cli/src/', pathNot: TEST },
      { path: ['node_modules/', '^packages/(?!core/|api-client/|cli/)'], pathNot: 'node_modules/(@types/node|commander)/' },
    ),
    rule(
      'widgets-known-packages',
      'Widgets use core, api-client and lit; leaflet and supercluster for the map, idb for what a person keeps. A new dependency needs its lines in DESIGN.md.',
      { path: WIDGETS, pathNot: TEST },
      {
        path: ['node_modules/', '^packages/(?!core/|api-client/|widgets/)'],
        pathNot: 'node_modules/(@types/)?(lit|lit-html|lit-element|@lit/reactive-element|leaflet|supercluster|idb)/',
      },
    ),
    rule(
      'widgets-without-zod',
      'zod costs 26 kB and probes eval.',
      { path: WIDGETS, pathNot: TEST },
      { path: ['node_modules/zod/', SCHEMA] },
    ),
    rule(
      'map-packages-in-map',
      'Leaflet and supercluster belong to the lazy map.',
      { path: WIDGETS, pathNot: MAP },
      { path: 'node_modules/(@types/)?(leaflet|supercluster)/' },
    ),
    rule(
      'map-is-lazy',
      'The map is loaded when a visitor opens it: only by import().',
      { path: WIDGETS, pathNot: [MAP, TEST] },
      { path: MAP, dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'define-apart',
      'Importing a class registers nothing.',
      { path: `${WIDGETS}(?!define/|cdn/)`, pathNot: TEST },
      // An element may load another one when a person asks for it.
      { path: `${WIDGETS}(define|cdn)/`, dynamic: false },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|apps)/[^/]+/(dist|cdn|storybook-static|coverage|\\.turbo)/' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@handrail/source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
