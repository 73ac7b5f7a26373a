import { PACKAGES, PRIVATE_MODULES, ROOMS } from './scripts/layers/rooms.mjs';

const TESTS = '(?:[.]test[.]tsx?|/(?:\\w*F|f)ixture\\w*[.]ts)$';
const oneOf = (/** @type {string[]} */ names) =>
  `(?:${names.map((name) => name.replaceAll('.', '[.]')).join('|')})(?:/|$)`;
const installed = (/** @type {string[]} */ packages) => `(?:^|/)node_modules/(?:@types/)?${oneOf(packages)}`;

// Tests prove rooms together, so they may stand in any room and reach for all of them.
const shippedBelow = (/** @type {string} */ place, /** @type {string[]} */ except = []) => ({
  path: `^src/${place}`,
  pathNot: [TESTS, ...except],
});

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const rooms = Object.entries(ROOMS).map(([name, room]) => ({
  name: `room-${name}`,
  severity: 'error',
  comment: `${name} may import ${wordsFor(name, room)}: ${room.because}`,
  from: shippedBelow(`${name}/`),
  to:
    'mayImport' in room
      ? { path: '^src/', pathNot: `^src/${oneOf([...room.mayImport, 'lib', name])}` }
      : { path: `^src/${oneOf(room.mayNotImport)}` },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const packages = PACKAGES.map(({ packages: names, places, because }) => ({
  name: `package-${names[0]}`,
  severity: 'error',
  comment: `${names.join(', ')} only in ${places.join(', ')}: ${because}`,
  from: shippedBelow('', [`^src/${oneOf(places)}`]),
  to: { path: installed(names) },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const privateModules = PRIVATE_MODULES.map(({ module, places, because }) => ({
  name: `private-${module}`,
  severity: 'error',
  comment: `${module} only from ${places.join(', ')}: ${because}`,
  from: shippedBelow('', [`^src/${oneOf(places)}`]),
  to: { path: `^src/${oneOf([module])}` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    ...packages,
    ...privateModules,
    {
      name: 'package-without-a-line',
      severity: 'error',
      comment: 'a package that src/ uses has a line in scripts/layers/rooms.mjs that says where and why',
      from: shippedBelow(''),
      to: {
        path: '(?:^|/)node_modules/',
        pathNot: installed(PACKAGES.flatMap(({ packages: names }) => names)),
      },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      comment: 'everything but the command line runs in a browser',
      from: shippedBelow('', ['^src/cli/']),
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-without-its-tools',
      severity: 'error',
      comment: 'what is shipped does not lean on tests, benches, the reference evaluator or build scripts',
      from: shippedBelow(''),
      to: { path: ['^(?:e2e|scripts|bench|reference|tests?)/', TESTS] },
    },
    {
      name: 'lessons-are-handed-in',
      severity: 'error',
      comment: 'lessons and facts are data: app and cli hand them in, nobody else knows where they lie',
      from: shippedBelow('', ['^src/(?:app|cli)/']),
      to: { path: '(?:^lessons/|^virtual:)' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'two modules that need each other are one module, or need a third',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      comment: 'an import that cannot be found escapes every other rule',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};

/** @param {string} name @param {import('./scripts/layers/rooms.mjs').Room} room */
function wordsFor(name, room) {
  if ('mayNotImport' in room) return `all but ${room.mayNotImport.join(', ')}`;
  return `only ${[...new Set([...room.mayImport, 'lib', name])].join(', ')}`;
}
