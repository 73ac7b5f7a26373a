import type { Catalogue } from '../../catalogue.ts';
import type { Grant, GrantingStatement } from '../../grant.ts';
import type { GrantForm } from '../../../policy/grantForm.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import { list } from './lists.ts';
import { doesToYou, inWords, statementName, typesDo } from './words.ts';

export const grants: Catalogue['grants'] = {
  'combine.sameAccountDirect': {
    headline: (grant) =>
      grant.form === 'anyone'
        ? say`Permitida: ${guard(grant)} está abierta a ${everyone(grant, 'no figuran en su lista')}`
        : say`Permitida: ${guard(grant)} te la permite directamente`,
    reason: (grant) =>
      say`${byResource(grant)}. Tú y ${guarded(grant)} están en la misma cuenta, así que no hace falta además ninguna política basada en identidad.`,
  },
  'combine.sameAccountBoth': {
    headline: (grant) =>
      isRoot(grant)
        ? say`Permitida: ${guard(grant)} la permite a tu cuenta`
        : say`Permitida: ${guard(grant)} y tu política basada en identidad están de acuerdo`,
    reason: (grant) =>
      say`${byResource(grant, say`permite ${grant.call.action} a tu cuenta en conjunto`)}, lo que deja la decisión a tus políticas basadas en identidad, y ${onYourSide(grant)}.`,
  },
  'combine.sameAccountEither': {
    headline: () => say`Permitida: una política la permite, y ninguna la deniega`,
    reason: (grant) => {
      const { type, call, form } = grant;
      return type === 'identity'
        ? say`${capital(byIdentity(grant, 'permite'))} ${call.action}${target(grant)}. Tú y el recurso están en la misma cuenta, así que un ${'Allow'} es suficiente.`
        : say`${byResource(grant)}${target(grant)}. ${byForm(grant, form ?? 'anyone')}`;
    },
  },
  'combine.crossAccountBoth': {
    headline: () => say`Permitida: las dos cuentas están de acuerdo`,
    reason: (grant) =>
      say`${byResource(grant)}, y de tu lado ${onYourSide(grant)}. La llamada va de la cuenta ${grant.call.caller?.accountId ?? ''} a la cuenta ${grant.call.target?.accountId ?? ''}, así que tenían que permitirla las dos.`,
  },
  'combine.service': {
    headline: () => say`Permitida: se confía en el servicio de AWS`,
    reason: (grant) =>
      say`${byResource(grant)}. Un servicio de AWS no tiene políticas basadas en identidad, así que no hace falta nada más.`,
  },
  'combine.federated': {
    headline: () => say`Permitida: el rol confía en tu proveedor de identidades`,
    reason: (grant) =>
      say`${byResource(grant)}, porque ${grant.call.caller?.name ?? ''} responde por ti. Quien llega con un token no tiene políticas basadas en identidad, así que no hace falta nada más.`,
  },
  'combine.anonymous': {
    headline: (grant) =>
      say`Permitida: el recurso está abierto a ${everyone(grant, 'no figuran en su política')}`,
    reason: (grant) =>
      say`${byResource(grant)}${target(grant)}. No tienen políticas propias, así que no hace falta nada más.`,
  },
  'type.root': {
    headline: () => say`Permitida: eres el usuario raíz de la cuenta`,
    reason: (grant) =>
      say`Dentro de su propia cuenta ${grant.call.caller?.accountId ?? ''}, el usuario raíz no necesita ninguna política, y ninguna deniega la llamada.`,
  },
  'mayCall.always': {
    headline: () => say`Permitida: esta llamada no necesita permiso`,
    reason: (grant) =>
      say`Quien tiene credenciales válidas puede llamar a ${grant.call.action}: no se consulta ninguna política, ni siquiera una que lo deniegue.`,
  },
  'mayCall.longTermKeys': {
    headline: () => say`Permitida: esta llamada solo necesita claves a largo plazo`,
    reason: (grant) =>
      say`Todo ${words(isRoot(grant) ? 'usuario raíz' : 'usuario')} puede llamar a ${grant.call.action} con sus claves a largo plazo: no se consulta ninguna política, ni siquiera una que lo deniegue.`,
  },
};

export const letThrough: Catalogue['letThrough'] = (types) =>
  say`${capital(typesDo(types, 'también deja', 'también dejan'))} pasar la llamada.`;

export const permitted: Catalogue['permitted'] = (actions) =>
  say`La llamada también necesitaba ${list(actions)}, y las políticas ${words(
    ['', 'lo permiten', 'permiten ambas cosas'][actions.length] ?? 'lo permiten todo',
  )}.`;

const CAPS_STILL_COUNT = say`Dentro de una misma cuenta no hace falta que una política basada en identidad también permita la llamada; un límite de permisos y las políticas de sesión sí tendrían que hacerlo.`;
const NOTHING_COUNTS = say`Dentro de una misma cuenta es suficiente: no hace falta que las políticas basadas en identidad, un límite de permisos o las políticas de sesión también permitan la llamada.`;

/** What the way in which a resource's policy names the caller makes needless (E-018 to E-023). */
const BY_FORM: Readonly<Record<Exclude<GrantForm, 'anyone'>, Phrase>> = {
  account: say`Nombra tu cuenta en conjunto, lo que deja la decisión a tus políticas basadas en identidad.`,
  role: say`Nombra tu rol. ${CAPS_STILL_COUNT}`,
  issuingUser: say`Nombra al usuario que hay detrás de tu sesión. ${CAPS_STILL_COUNT}`,
  service: NOTHING_COUNTS,
  federated: say`Nombra a tu proveedor de identidades. ${NOTHING_COUNTS}`,
  user: say`Nombra a tu propio usuario. Dentro de una misma cuenta es suficiente: no hace falta que las políticas basadas en identidad o un límite de permisos también permitan la llamada.`,
  roleSession: say`Nombra tu propia sesión. ${NOTHING_COUNTS}`,
  federatedUser: say`Te nombra a ti, el usuario federado. ${NOTHING_COUNTS}`,
};

const byForm = (grant: Grant, form: GrantForm): Phrase =>
  form === 'anyone'
    ? say`Es para ${everyone(grant, 'no figuran en su lista')}. ${NOTHING_COUNTS}`
    : BY_FORM[form];

/** Whom a statement is for that names nobody: its condition may leave some out, its NotPrincipal those it lists. */
function everyone({ resource }: Grant, unlisted: string): Phrase {
  const who = [
    ...(resource?.listsOthers ? [unlisted] : []),
    ...((resource?.tests.length ?? 0) > 0 ? ['cumplen su condición'] : []),
  ];
  return words(who.length === 0 ? 'todo el mundo' : `todos los que ${who.join(' y ')}`);
}

/** The statement or policy of the resource, and what it does: it allows the caller the action. */
const byResource = ({ resource, type, call }: Grant, does?: Phrase): Phrase => {
  const who = granting(resource, type ? inWords(type) : words('la política'));
  return say`${capital(who)} ${does ?? doesToYou(say`permite ${call.action}`, call.caller)}`;
};

/** What guards the resource: the trust policy of a role, the policy of anything else. */
const guard = ({ type }: Grant): Phrase => inWords(type ?? 'trust');

const guarded = ({ type }: Grant): Phrase => words(type === 'trust' ? 'el rol' : 'el recurso');

const isRoot = ({ call }: Grant): boolean => call.caller?.kind === 'root';

/** Root has no identity policies and needs none for what its account may do (E-047). */
const onYourSide = (grant: Grant): Phrase =>
  isRoot(grant)
    ? words('el usuario raíz no necesita ninguna política basada en identidad')
    : byIdentity(grant, 'lo permite');

const byIdentity = ({ identity }: Grant, verb: string): Phrase =>
  say`${granting(identity, words('tu política basada en identidad'))} ${words(verb)}`;

const granting = (statement: GrantingStatement | null, otherwise: Phrase): Phrase =>
  statement ? say`${statementName(statement.place)}${whoseTests(statement)}` : otherwise;

function whoseTests({ tests }: GrantingStatement): Phrase {
  if (tests.length === 0) return [];
  const keys = list([...new Set(tests.map(({ key }) => key))]);
  return tests.length === 1
    ? say`, cuya condición sobre ${keys} se cumple,`
    : say`, cuyas condiciones sobre ${keys} se cumplen,`;
}

const target = ({ call }: Grant): Phrase => (call.target ? say` sobre ${call.target.arn}` : []);
