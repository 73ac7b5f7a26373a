import { PERMISSION_ONLY } from '../../apiNames.ts';
import type { SentencesOf } from '../../catalogue.ts';
import { conditionFacts } from '../../conditionFacts.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import { isProvider, namedBy } from '../../places.ts';
import type { Evidence } from '../../../trace/step.ts';
import { conditions } from './conditions.ts';
import { count, list } from './lists.ts';
import { callingAs, doesToYou, inWords, levelName, of, policyName, you } from './words.ts';

/** Sentences about elements begin with the element, so that their place can be put in front. */
export const policies: SentencesOf<'type' | 'policy' | 'statement' | 'element'> = {
  'type.denies': ({ type }) => say`Un ${'Deny'} de ${inWords(type)} coincide con esta llamada.`,
  'type.allows': ({ type }) => {
    if (type === 'rcp') return say`Ningún ${'Deny'} de ${inWords(type)} coincide con esta llamada.`;
    return type === 'scp'
      ? say`Un ${'Allow'} de ${inWords(type)} coincide con esta llamada en cada nivel.`
      : say`Un ${'Allow'} de ${inWords(type)} coincide con esta llamada.`;
  },
  'type.notDenied': ({ type }) => say`Ningún ${'Deny'} de ${inWords(type)} coincide con esta llamada.`,
  'type.delegates': ({ type, accountId }) =>
    say`${capital(inWords(type))} nombra la cuenta ${accountId} en conjunto, lo que deja la decisión a las políticas basadas en identidad de esa cuenta.`,
  'type.silent': ({ type }) => say`Ningún ${'Allow'} de ${inWords(type)} coincide con esta llamada.`,
  'type.empty': ({ type }) => {
    if (type === 'identity') return say`No tienes ninguna política basada en identidad con una instrucción.`;
    return type === 'session'
      ? say`No hay ninguna política de sesión con una instrucción.`
      : say`No hay ninguna instrucción en ${inWords(type)}.`;
  },
  'type.levelSilent': ({ type, place }) =>
    say`Ningún ${'Allow'} de ${inWords(type)} ${of(levelName(place))} coincide con esta llamada.`,
  'type.notAsked': ({ type }) => say`No hace falta: la llamada está permitida sin ${inWords(type)}.`,
  'type.root': ({ accountId }) =>
    say`El usuario raíz de la cuenta ${accountId} no necesita ninguna política basada en identidad dentro de su propia cuenta.`,

  'policy.denies': (_, evidence) => say`Un ${'Deny'} ${of(policyIn(evidence))} coincide con esta llamada.`,
  'policy.allows': (_, evidence) => say`Un ${'Allow'} ${of(policyIn(evidence))} coincide con esta llamada.`,
  'policy.silent': (_, evidence) =>
    say`Ninguna instrucción ${of(policyIn(evidence))} coincide con esta llamada.`,
  'policy.unsound': ({ problems }, evidence) =>
    say`El texto ${of(policyIn(evidence))} tiene ${count(problems, 'problema', 'problemas')}, así que aquí pueden faltar instrucciones suyas.`,

  'statement.allows': () => say`Este ${'Allow'} coincide con la llamada: todos sus elementos se cumplen.`,
  'statement.denies': () => say`Este ${'Deny'} coincide con la llamada: todos sus elementos se cumplen.`,
  'statement.doesNotApply': ({ failing }, evidence) =>
    say`Este ${evidence?.effect ?? 'Allow'} no se aplica a la llamada: ${count(failing, 'elemento no se cumple', 'elementos no se cumplen')}.`,

  'element.matches': ({ matched }, evidence) => matches(matched ?? evidence?.expected[0] ?? '', evidence),
  'element.differs': (_, evidence) => differs(evidence),
  'element.missing': (_, evidence) =>
    say`A la instrucción le falta ${evidence?.element ?? 'Resource'}, que este tipo de política necesita: no coincide con nada.`,
  'element.excluded': ({ matched }, evidence) =>
    isPrincipal(evidence)
      ? say`${elementIn(evidence)} enumera ${matched}, y ${callingAs(foundIn(evidence))}: la instrucción se aplica a todos menos ${you(foundIn(evidence))}.`
      : say`${elementIn(evidence)} enumera ${matched}, que abarca ${foundIn(evidence)}: la instrucción se aplica a todo lo demás.`,
  'element.notExcluded': (_, evidence) =>
    isPrincipal(evidence)
      ? say`${elementIn(evidence)} enumera ${expectedIn(evidence)}, y ${callingAs(foundIn(evidence))}: la instrucción se aplica a todos los que no están en la lista.`
      : say`${elementIn(evidence)} enumera ${expectedIn(evidence)}, y nada de eso abarca ${foundIn(evidence)}: la instrucción se aplica a todo lo que no está en la lista.`,
  'element.notSpared': ({ matched, because }, evidence) =>
    say`${elementIn(evidence)} enumera ${matched}, y aun así ${doesToYou(words('deniega el acceso'), foundIn(evidence))}: ${NOT_SPARED[because]}.`,
  'element.principalRecreated': ({ arn, storedId }, evidence) =>
    say`${elementIn(evidence)} nombra ${arn}, pero AWS guarda el ID único que hay detrás de un nombre: la política de confianza se guardó para ${storedId}, que se ha eliminado. ${words(namedBy(arn).kind === 'user' ? 'El usuario' : 'El rol')} que hoy tiene ese nombre es otro.`,
  'element.variableWithoutValue': ({ variables }, evidence) =>
    say`${elementIn(evidence)} usa ${list(variables.map((key) => `\${${key}}`))}, sin valor en esta llamada, así que no coincide con nada.`,
  'element.condition': (outcome, evidence) => {
    const test = conditionFacts(evidence, outcome);
    return test
      ? conditions[outcome.reason](test)
      : say`${elementIn(evidence)} es una condición con la que se comparó la llamada.`;
  },
};

function matches(matched: string, evidence: Evidence | null): Phrase {
  const element = elementIn(evidence);
  const found = foundIn(evidence);
  if (!isPrincipal(evidence)) {
    return matched === found
      ? say`${element} nombra ${found}.`
      : say`${element} tiene ${matched}, que abarca ${found}.`;
  }
  if (matched === '*')
    return say`${element} es ${matched}: nombra a todo el mundo, y por tanto también ${you(found)}.`;
  if (matched === found) {
    return isProvider(found)
      ? say`${element} nombra ${found}, que responde por ti.`
      : say`${element} ${doesToYou(words('nombra'), found)}: ${found}.`;
  }
  const account = /^\d{12}$/.test(matched) || namedBy(matched).kind === 'root';
  return account
    ? say`${element} nombra tu cuenta en conjunto: ${matched}.`
    : say`${element} nombra ${matched}, y ${callingAs(found)}.`;
}

function differs(evidence: Evidence | null): Phrase {
  const element = elementIn(evidence);
  const expected = evidence?.expected ?? [];
  const found = foundIn(evidence);
  if (isPrincipal(evidence)) return say`${element} nombra ${list(expected)}, y ${callingAs(found)}.`;
  const wanted = evidence?.element === 'Action' ? asked(found) : say`la llamada es para ${found}`;
  return expected.length === 1
    ? say`${element} es ${list(expected)}, y ${wanted}.`
    : say`${element} enumera ${list(expected)}, y ${wanted}.`;
}

/** The action of the call, or a permission that it needs besides and that nobody can call (B-080). */
const asked = (action: string): Phrase =>
  PERMISSION_ONLY.has(action) ? say`el permiso que se pide es ${action}` : say`la llamada es ${action}`;

const NOT_SPARED = {
  boundary: words('un Deny con NotPrincipal no exceptúa a nadie que tenga un límite de permisos'),
  account: words('además tiene que estar en la lista la cuenta'),
  role: words('además de su sesión y su cuenta tiene que estar en la lista el propio rol'),
};

const isPrincipal = (evidence: Evidence | null): boolean =>
  evidence?.element === 'Principal' || evidence?.element === 'NotPrincipal';

const elementIn = (evidence: Evidence | null): string => evidence?.element ?? 'Statement';

const foundIn = (evidence: Evidence | null): string => evidence?.found?.[0] ?? '';

const expectedIn = (evidence: Evidence | null): Phrase => list(evidence?.expected ?? []);

const policyIn = (evidence: Evidence | null): Phrase =>
  evidence ? policyName(evidence.policy) : words('la política');
