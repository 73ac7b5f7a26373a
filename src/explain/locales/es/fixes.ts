import { NAMES_PRINCIPALS, type PolicyType } from '../../../policy/document.ts';
import type { Editor } from '../../advice/fix.ts';
import type { NeededPermission } from '../../asked.ts';
import type { CallerFacts } from '../../callFacts.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { ConditionFacts } from '../../conditionFacts.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import { tokenKeyIn } from '../../tokenKey.ts';
import { count, joined, list } from './lists.ts';
import {
  byEditor,
  conditionTest,
  doesToYou,
  elementName,
  levelName,
  named,
  of,
  policyName,
  principalValue,
  statementName,
  to,
  typedPrincipal,
  typesDo,
} from './words.ts';

export const fixes: Catalogue['fixes'] = {
  removeDeny: ({ place, tests, editor }) => {
    const narrow = say`elimina ${statementName(place)}, o acótala para que no coincida con esta llamada`;
    const call = tests.length === 0 ? [] : say`, o haz la llamada de modo que no se cumpla ${either(tests)}`;
    return say`${edit(editor, say`${narrow}${call}`)} Añadir un ${'Allow'} no cambia nada mientras el ${'Deny'} coincida.`;
  },
  detachDeny: ({ policy, holder }) =>
    say`Desasocia ${policyName(policy)} ${of(named(holder))} o de su grupo: las políticas propias de AWS no se pueden editar. Añadir un ${'Allow'} no cambia nada mientras siga asociada.`,

  passOtherPolicies: ({ place, operation }) =>
    operation === 'AssumeRoot'
      ? otherTask(say`no deniegue la llamada`)
      : say`Vuelve a llamar a ${operation} sin ${statementName(place)}, o con una que no coincida con esta llamada: lo que recibió una sesión no se puede cambiar. Añadir un ${'Allow'} no cambia nada mientras el ${'Deny'} coincida.`,

  nameCaller: ({ place, caller, editor }) =>
    say`${edit(editor, say`añade ${typedPrincipal(caller)} a ${'Principal'} de ${statementName(place)}`)}${wholeAccount(caller, place.policy.type)}`,
  replaceNotPrincipal: ({ place, caller, editor }) => {
    const change = say`sustituye ${'NotPrincipal'} de ${statementName(place)} por un ${'Principal'} con ${typedPrincipal(caller)}`;
    return say`${edit(editor, change)}${wholeAccount(caller, place.policy.type)}`;
  },
  saveAgain: ({ place, arn, editor }) =>
    say`${edit(editor, say`vuelve a escribir ${arn} en ${'Principal'} de ${statementName(place)} y guarda la política`)} Al guardar, el nombre queda ligado a quien lo tiene ahora.`,
  addValue: ({ place, element, value, editor }) =>
    edit(editor, say`añade ${value} a ${element} de ${statementName(place)}`),
  takeOut: ({ place, element, wanted, editor }) =>
    edit(editor, say`cambia ${element} de ${statementName(place)} para que no abarque ${wanted}`),
  dropElement: ({ place, element, editor }) => {
    const removed = edit(editor, say`quita ${element} de ${statementName(place)}`);
    if (place.policy.type === 'trust')
      return say`${removed} Una política de confianza no lo lleva: su recurso es el propio rol.`;
    return place.policy.type === 'scp'
      ? say`${removed} Una SCP no lo lleva: obliga a todos en las cuentas que tiene debajo.`
      : say`${removed} Una política así no lo lleva: su entidad principal es aquella a la que está asociada.`;
  },
  replaceVariable: ({ place, variables, resource, editor }) => {
    const written = list(variables.map((key) => `\${${key}}`));
    const where = say`${'Resource'} de ${statementName(place)}`;
    return edit(editor, say`da a ${written} un valor predeterminado en ${where}, o nombra ahí ${resource}`);
  },
  addStatement: ({ policy, editor, type, action, resource, caller, json }) => {
    const allowed = granting(
      action,
      type === 'trust' || type === 'scp' ? null : resource,
      NAMES_PRINCIPALS.has(type) ? caller : undefined,
    );
    const change = say`añade ${to(policyName(policy))} una instrucción que ${allowed}${written(json)}${ofProvider(caller, type)}`;
    return say`${edit(editor, change)}${wholeAccount(caller, type)}`;
  },
  attachPolicy: ({ holder, editor, action, resource, json }) =>
    edit(
      editor,
      say`asocia ${to(named(holder))} una política que ${granting(action, resource)}${written(json)}`,
    ),
  writePolicy: ({ editor, type, action, resource, caller, json }) => {
    const allowed = granting(action, resource, caller);
    const change = say`asocia ${to(owner(resource))} una política que ${allowed}${written(json)}`;
    return say`${edit(editor, change)}${wholeAccount(caller, type)}`;
  },
  callFromAccount: ({ resource, accountId }) =>
    say`Los recursos como ${resource} no tienen una política propia que pueda permitir esta llamada entre cuentas. Hazla como una entidad principal de la cuenta ${accountId}, por ejemplo asumiendo allí un rol.`,
  unknownOwner: ({ resource }) =>
    say`El laboratorio no sabe de quién es ${owner(resource)}: no está en ninguna cuenta de este mundo. Comprueba su nombre, o añade el recurso a una cuenta.`,
  serviceLinked: ({ role }) =>
    say`Usa otro rol: ${named(role)} es un rol vinculado a un servicio, que solo ese servicio puede asumir y cuya política de confianza no se puede editar.`,
  setBoundary: ({ holder, editor, action, resource, denies, json }) => {
    const fit = denies
      ? words('permita la llamada y no la deniegue')
      : say`${granting(action, resource)}${written(json)}`;
    const change = say`fija otro límite de permisos para ${named(holder)}, uno que ${fit}`;
    return say`${edit(editor, change)} Las políticas propias de AWS no se pueden editar.`;
  },
  passSessionPolicy: ({ operation, action, resource, json }) => {
    if (operation === 'AssumeRoot') return otherTask(granting(action, resource));
    const other = operation === 'AssumeRole' ? say`, o sin ninguna` : [];
    const fit = say`${granting(action, resource)}${json === null ? [] : say` (${json})`}`;
    return say`Vuelve a llamar a ${operation} con una política de sesión que ${fit}${other}: lo que recibió una sesión no se puede cambiar.`;
  },
  attachFullAccess: ({ level, editor }) => {
    const change = say`asocia de nuevo ${'FullAWSAccess'} ${to(levelName(level))}, o una SCP con un ${'Allow'} para la llamada`;
    return say`${edit(editor, change)} Donde ninguna SCP tiene un ${'Allow'}, todo está denegado ahí y por debajo.`;
  },
  mendText: ({ policy, problems, editor }) =>
    say`${edit(editor, say`corrige primero ${count(problems, 'problema', 'problemas')} en el texto ${of(policyName(policy))}`)} Lo que no se puede leer no permite nada.`,

  sendParameter: ({ parameter, values, place, test }) =>
    values.length === 0
      ? say`Envía ${parameter} con un valor que cumpla ${conditionTest(test)} en ${statementName(place)}.`
      : say`Envía ${parameter} con el valor ${list(values, 'or')}.`,
  sendToken: ({ values, place, test, editor }) => {
    const saml = tokenKeyIn(test.key)?.of === 'saml';
    const token = words(saml ? 'una aserción' : 'un token');
    const fit =
      values.length === 0
        ? say`que cumpla ${conditionTest(test)}`
        : say`que dé a ${test.key} el valor ${list(values, 'or')}`;
    return say`Haz la llamada con ${token} ${fit}, o ${byEditor(editor, say`cambia esa condición en ${statementName(place)}`)}.`;
  },
  leaveMfaToProvider: ({ place, test, editor }) =>
    say`${edit(editor, say`quita ${conditionTest(test)} de ${statementName(place)}`)} AWS no ve la MFA que pide un proveedor de identidades, así que haz que el proveedor emita tokens solo después de la MFA.`,
  proveMfa: ({ caller, assumesRole }) => {
    if (caller?.kind === 'roleSession') {
      return say`Haz la llamada como un usuario que acredita MFA: una sesión de rol no puede presentar un dispositivo.`;
    }
    const session = say`llama con credenciales que ${'GetSessionToken'} haya emitido con MFA`;
    return assumesRole
      ? say`Envía ${'SerialNumber'} y ${'TokenCode'} de tu dispositivo MFA, o ${session}.`
      : say`${capital(session)}.`;
  },
  meetCondition: ({ place, test, byCall, editor }) =>
    byCall
      ? say`Haz la llamada de modo que se cumpla ${conditionTest(test)}, o ${byEditor(editor, say`cambia esa condición en ${statementName(place)}`)}.`
      : edit(
          editor,
          say`cambia ${conditionTest(test)} en ${statementName(place)} para que se cumpla con esta llamada`,
        ),

  alsoFailing: ({ elements }) =>
    say`La misma instrucción falla también en ${joined(elements.map(elementName))}.`,
  allowedAlready: () => say`Tus políticas basadas en identidad ya permiten la llamada.`,
  allowToo: ({ holder, action, resource, editor }) =>
    say`Tus políticas basadas en identidad también tienen que permitir la llamada, y aún no lo hacen: ${byEditor(editor, say`permite ${action} sobre ${resource} ${to(named(holder))}`)}.`,
  orNameCaller: ({ caller, role }) => {
    const naming = say`O nombra ${principalValue(caller)} en la política de confianza ${of(named(role))}`;
    return caller.kind === 'user'
      ? say`${naming}: dentro de una misma cuenta es suficiente.`
      : say`${naming}: dentro de una misma cuenta no hace falta entonces ninguna política basada en identidad.`;
  },
  typesToo: ({ types }) =>
    say`${capital(
      typesDo(
        types,
        'también tiene que permitir la llamada, y aún no lo hace',
        'también tienen que permitir la llamada, y aún no lo hacen',
      ),
    )}.`,
  levelsToo: ({ levels }) =>
    say`Las SCP de ${joined(levels.map(levelName))} también necesitan un ${'Allow'} para ella.`,
  deniedToo: ({ places }) => say`La llamada también la deniega esto: ${joined(places.map(statementName))}.`,
  nothingAllows: () =>
    say`Por ahora ninguna instrucción permite la llamada, así que además necesita un ${'Allow'}.`,
  alsoUnreadable: ({ policy }) =>
    say`Corrige también el texto ${of(policyName(policy))}: lo que no se puede leer no permite nada.`,
  orDoWithout: ({ needed: { action, because }, caller }) =>
    say`O ${WITHOUT_BY[caller?.kind ?? 'user']?.[because] ?? WITHOUT[because]}: entonces la llamada no necesita ${action}.`,
};

const edit = (editor: Editor | null, change: Phrase): Phrase => say`${capital(byEditor(editor, change))}.`;

/** What naming the root user of an account in the policy of a resource says: its whole account (C-028). */
const wholeAccount = (caller: CallerFacts | null, type: PolicyType): Phrase =>
  caller?.kind === 'root' && type === 'resource'
    ? say` Nombrar ${caller.principal} deja la decisión a las políticas de toda esa cuenta, no solo a su usuario raíz.`
    : [];

/** Whom a provider vouches for is for a condition to say; some providers serve everybody (B-111). */
const ofProvider = (caller: CallerFacts | null, type: PolicyType): Phrase =>
  caller?.kind === 'federated' && NAMES_PRINCIPALS.has(type)
    ? say`, con ${typedPrincipal(caller)} como ${'Principal'} y una condición que diga a qué usuarios suyos se refiere`
    : [];

/** The session of AssumeRoot has the one policy of its task. */
const otherTask = (fit: Phrase): Phrase =>
  say`Vuelve a llamar a ${'AssumeRoot'} para una tarea cuya política ${fit}, si la hay: la política de una tarea no se puede cambiar.`;

const WITHOUT: Readonly<Record<NeededPermission['because'], Phrase>> = {
  tags: say`quita las etiquetas`,
  inheritedTags: say`llama desde una sesión sin etiquetas transitivas`,
  sourceIdentity: say`quita ${'SourceIdentity'}`,
  inheritedSourceIdentity: say`llama desde una sesión que no tenga identidad de origen`,
  passedRole: say`haz la llamada sin entregar ningún rol`,
  contexts: say`quita ${'ProvidedContexts'}`,
};

/** The same where others have a hand in it: the provider that makes the token, the session that the call comes from. */
const WITHOUT_BY: Partial<Record<CallerFacts['kind'], Partial<typeof WITHOUT>>> = {
  federated: {
    tags: say`haz que el proveedor no ponga etiquetas de sesión en el token`,
    sourceIdentity: say`haz que el proveedor no ponga la identidad de origen en el token`,
  },
  roleSession: { tags: say`quita las etiquetas y llama desde una sesión que no transmita ninguna` },
};

const either = (tests: readonly ConditionFacts[]): Phrase =>
  tests.map(conditionTest).reduce((all, test) => say`${all} o ${test}`);

/** What a policy has to do, behind `que`. Without a caller the policy names none; null is a caller nobody knows. */
const granting = (action: string, resource: string | null, caller?: CallerFacts | null): Phrase => {
  const allows = say`permita ${action}`;
  return say`${caller === undefined ? allows : doesToYou(allows, caller)}${resource === null ? [] : say` sobre ${resource}`}`;
};

const written = (json: string | null): Phrase => (json === null ? [] : say`: ${json}`);

/** A bucket's policy speaks for its objects too. */
function owner(resource: string): Phrase {
  const bucket = /^arn:aws:s3:::([^/]+)/.exec(resource)?.[1];
  return bucket === undefined ? named(resource) : say`el bucket ${bucket}`;
}
