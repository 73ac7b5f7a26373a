import type { PolicyRef, PolicyType } from '../../../policy/document.ts';
import type { Editor } from '../../advice/fix.ts';
import type { CallerFacts } from '../../callFacts.ts';
import type { ConditionFacts } from '../../conditionFacts.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { joined } from './lists.ts';
import { isAwsManaged, isProvider, namedBy, type Named, type StatementPlace } from '../../places.ts';
import { principalType } from '../../principalType.ts';

/** `3600` segundos (1 hora). */
export function seconds(duration: number): Phrase {
  const [unit, size] = duration % 3600 === 0 ? ['hora', 3600] : ['minuto', 60];
  const amount = duration / size;
  const rounded = Number.isInteger(amount) && amount > 0;
  const inWords = rounded ? ` (${amount} ${unit}${amount === 1 ? '' : 's'})` : '';
  return say`${duration} segundos${words(inWords)}`;
}

/** `de` before a phrase, which may begin with an article: `del rol`, `de la cuenta`. */
export const of = (phrase: Phrase): Phrase => contracted('de', phrase);

/** The same with `a`: `al rol`, `a la cuenta`. */
export const to = (phrase: Phrase): Phrase => contracted('a', phrase);

function contracted(preposition: 'de' | 'a', phrase: Phrase): Phrase {
  const [first, ...rest] = phrase;
  return typeof first === 'string' && first.startsWith('el ')
    ? [`${preposition}${first.slice(1)}`, ...rest]
    : say`${words(preposition)} ${phrase}`;
}

/** Policy types inside a sentence. */
const POLICY_TYPE_WORDS: Readonly<Record<PolicyType, string>> = {
  trust: 'la política de confianza',
  identity: 'tus políticas basadas en identidad',
  resource: 'la política basada en recursos',
  boundary: 'tu límite de permisos',
  session: 'las políticas de sesión',
  scp: 'las políticas de control de servicios (SCP)',
  rcp: 'las políticas de control de recursos (RCP)',
  endpoint: 'la política del punto de conexión de VPC',
};

export const inWords = (type: PolicyType): Phrase => words(POLICY_TYPE_WORDS[type]);

/** Several types as the subject of a sentence, and the verb in its two forms: `la política de confianza permite`. */
export const typesDo = (types: readonly PolicyType[], one: string, several: string): Phrase => {
  const isOne = types.length === 1 && !types.some((type) => PLURAL.has(type));
  return say`${joined(types.map(inWords))} ${words(isOne ? one : several)}`;
};

const PLURAL: ReadonlySet<PolicyType> = new Set(['identity', 'session', 'scp', 'rcp']);

/** One policy of a type, as the subject of a headline. */
export const onePolicy = (type: PolicyType): Phrase =>
  words(
    {
      ...POLICY_TYPE_WORDS,
      identity: 'tu política basada en identidad',
      session: 'la política de sesión',
      scp: 'una política de control de servicios',
      rcp: 'una política de control de recursos',
    }[type],
  );

/** Where in an organization policies are attached: its root, a unit by its path, or an account. */
export function levelName(place: string): Phrase {
  if (place === 'Root') return words('la raíz de la organización');
  return /^\d{12}$/.test(place) ? say`la cuenta ${place}` : say`la unidad ${place}`;
}

/** `el usuario `Test``, `el rol `Audit``, `el bucket `reports``; by ARN when it is nothing of the kind. */
export function named(arn: string): Phrase {
  const { kind, name } = namedBy(arn);
  return kind === 'other' ? say`${name}` : say`${words(KINDS[kind])} ${name}`;
}

const KINDS: Readonly<Record<Exclude<Named['kind'], 'other'>, string>> = {
  root: 'la cuenta',
  user: 'el usuario',
  role: 'el rol',
  group: 'el grupo',
  managedPolicy: 'la política administrada',
  session: 'el rol',
  federatedUser: 'el usuario federado',
  provider: 'el proveedor de identidades',
  bucket: 'el bucket',
};

/** Which policy document is meant, in the middle of a sentence. */
export const policyName = (policy: PolicyRef): Phrase => POLICY_NAMES[policy.type](policy);

const POLICY_NAMES: Readonly<Record<PolicyType, (policy: PolicyRef) => Phrase>> = {
  identity: ({ owner, name }) =>
    name === null ? named(owner) : say`la política ${name} ${of(named(owner))}`,
  trust: ({ owner }) => say`la política de confianza ${of(named(owner))}`,
  resource: ({ owner }) =>
    namedBy(owner).kind === 'bucket'
      ? say`la política del bucket ${namedBy(owner).name}`
      : say`la política basada en recursos ${of(named(owner))}`,
  boundary: ({ owner }) => say`el límite de permisos ${namedBy(owner).name}`,
  session: ({ owner, name }) =>
    name === null
      ? say`la política de sesión ${namedBy(owner).name}`
      : say`la política de sesión enviada en ${name}`,
  scp: (policy) => controlPolicyName('SCP', policy),
  rcp: (policy) => controlPolicyName('RCP', policy),
  endpoint: ({ owner }) => say`la política del punto de conexión de VPC ${owner}`,
};

/** AWS's own ones have a name that readers know; of the others a world has the id alone. */
function controlPolicyName(kind: string, policy: PolicyRef): Phrase {
  const { owner, name } = policy;
  const shown = isAwsManaged(policy) ? name?.replace(/^p-/, '') : name;
  return say`la ${words(kind)} ${shown ?? ''} ${of(levelName(owner))}`;
}

/** `instrucción 2 (`DenyInterns`)`: counted from 1, as people do. */
export const statementNumber = ({ statement, sid }: StatementPlace): Phrase =>
  sid === null
    ? words(`instrucción ${statement + 1}`)
    : say`${words(`instrucción ${statement + 1}`)} (${sid})`;

export const statementName = (place: StatementPlace): Phrase =>
  say`la ${statementNumber(place)} ${of(policyName(place.policy))}`;

/** A condition test by its operator and key. */
export const conditionTest = ({ operator, key }: Pick<ConditionFacts, 'operator' | 'key'>): Phrase =>
  say`${operator} sobre ${key}`;

const isArn = (caller: string): boolean => caller.startsWith('arn:');

const isAnonymous = (caller: string): boolean => caller === 'anonymous';

/** `llamas como `arn``; other callers are somebody else, or somebody else vouches for them. */
export function callingAs(caller: string): Phrase {
  if (isProvider(caller)) return say`${caller} responde por ti`;
  if (isArn(caller)) return say`llamas como ${caller}`;
  return isAnonymous(caller)
    ? words('la llamada es anónima')
    : say`quien llama es el servicio de AWS ${caller}`;
}

type Caller = Pick<CallerFacts, 'name'> | string | null;

const isYou = (caller: Caller): boolean => {
  const name = typeof caller === 'string' ? caller : caller?.name;
  return name === undefined || isArn(name) || isProvider(name);
};

/** The caller as the object of a verb, behind it: `a ti`, or `al servicio`. */
export function you(caller: Caller): Phrase {
  if (caller === null || isYou(caller)) return words('a ti');
  const name = typeof caller === 'string' ? caller : caller.name;
  return isAnonymous(name) ? words('a las llamadas anónimas') : say`al servicio ${name}`;
}

/** What is done to the caller, from the verb on: `te permite `s3:*``, `permite `s3:*` al servicio`. */
export const doesToYou = (does: Phrase, caller: Caller): Phrase =>
  isYou(caller) ? say`te ${does}` : say`${does} ${you(caller)}`;

/** How a policy names the caller. */
export const principalValue = ({ principal }: CallerFacts): Phrase => say`${principal}`;

/** The same with the principal type that it stands under. */
export const typedPrincipal = (caller: CallerFacts): Phrase =>
  say`${principalValue(caller)} bajo ${principalType(caller)}`;

/** An edit, with who has to make it or where, unless that is plain. */
export function byEditor(editor: Editor | null, edit: Phrase): Phrase {
  switch (editor?.kind) {
    case undefined:
      return edit;
    case 'account':
      return say`en la cuenta ${editor.accountId} ${edit}`;
    case 'organization':
      return say`en la cuenta de administración de la organización ${edit}`;
    case 'endpoint':
      return say`en la cuenta dueña del punto de conexión ${edit}`;
  }
}

/** An element of a statement: `Principal`, or a condition test by operator and key. */
export function elementName(element: string): Phrase {
  const [, operator, key = ''] = /^Condition:((?:For\w+:)?[^:]*):(.*)$/s.exec(element) ?? [];
  return operator === undefined ? say`${element}` : conditionTest({ operator, key });
}
