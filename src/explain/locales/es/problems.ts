import type { Problem } from '../../../policy/problem.ts';
import type { Catalogue } from '../../catalogue.ts';
import { capital, say, sentences, words, type Phrase } from '../../phrase.ts';
import { advice } from './advice.ts';

type Params = Problem['params'];

export const problems: Catalogue['problems'] = {
  'json.syntax': (params) => FAULTS[text(params, 'fault')] ?? say`Esto no es JSON válido aquí.`,
  'json.empty': () =>
    say`Todavía no hay texto: una política es un objeto JSON con ${'Version'} y ${'Statement'}.`,
  'json.tooDeep': (params) => say`Hay más de ${text(params, 'limit')} niveles de llaves y corchetes.`,
  'json.tooLarge': (params) =>
    say`El texto tiene ${text(params, 'characters')} caracteres; el laboratorio lee hasta ${text(params, 'limit')}.`,
  'json.duplicateKey': (params) =>
    say`${text(params, 'key')} está dos veces en el mismo objeto. Pon los dos valores en una lista, o quita uno.`,
  'json.characters': (params) =>
    sentences(
      say`Este carácter, ${text(params, 'character')}, no puede estar en una política: IAM acepta U+0020 a U+00FF, tabuladores y saltos de línea.`,
      params['count'] === 1 ? null : say`Hay ${text(params, 'count')} caracteres así en total.`,
    ),

  'shape.notAnObject': (params) =>
    say`Una política es un objeto JSON entre llaves; esto es ${kind(params, 'found')}.`,
  'shape.unknownElement': (params) =>
    text(params, 'nearest') === ''
      ? say`No existe el elemento de política ${text(params, 'element')}.`
      : say`No existe el elemento de política ${text(params, 'element')}. Se escribe ${text(params, 'nearest')}.`,
  'shape.wrongType': (params) =>
    say`${text(params, 'element')} admite ${kind(params, 'expected')}; esto es ${kind(params, 'found')}.`,
  'shape.emptyList': (params) =>
    say`${text(params, 'element')} es una lista vacía; necesita al menos un valor.`,
  'shape.unknownOperator': (params) => {
    const nearest = text(params, 'nearest');
    return nearest === ''
      ? say`No existe el operador de condición ${text(params, 'operator')}. Los operadores se escriben con sus mayúsculas, como ${'StringEquals'}.`
      : say`No existe el operador de condición ${text(params, 'operator')}. El que se le parece se escribe ${nearest}, con esas mayúsculas.`;
  },
  'shape.missingElement': (params) => {
    const element = text(params, 'element');
    if (element === 'Statement') return say`La política no tiene ${element}.`;
    return element === 'Action'
      ? say`Esta instrucción no tiene ni ${'Action'} ni ${'NotAction'}; necesita uno de los dos.`
      : say`Esta instrucción no tiene ${element}.`;
  },
  'shape.bothElements': (params) =>
    say`Esta instrucción tiene tanto ${text(params, 'element')} como ${text(params, 'other')}; puede tener uno de los dos.`,
  'shape.effectValue': (params) =>
    say`${'Effect'} es ${text(params, 'found')}; tiene que ser ${'Allow'} o ${'Deny'}, con mayúscula inicial.`,
  'shape.versionValue': (params) =>
    say`${'Version'} es ${text(params, 'found')}; tiene que ser ${'2012-10-17'} (o la anterior, ${'2008-10-17'}). Nombra el lenguaje de políticas, no el día en que se escribió la política.`,

  'shape.barePrincipal': (params) =>
    say`${text(params, 'principal')} está aquí sin tipo. Solo ${'*'} puede; todo lo demás va en ${'AWS'}, ${'Service'}, ${'Federated'} o ${'CanonicalUser'}.`,
  'shape.principalType': (params) =>
    text(params, 'nearest') === ''
      ? say`No existe el tipo de entidad principal ${text(params, 'type')}: es ${'AWS'}, ${'Service'}, ${'Federated'} o ${'CanonicalUser'}.`
      : say`No existe el tipo de entidad principal ${text(params, 'type')}. Se escribe ${text(params, 'nearest')}.`,
  'shape.emptyPrincipal': (params) => say`${text(params, 'element')} no nombra a nadie.`,

  'grammar.prohibitedElement': (params) =>
    say`${text(params, 'element')} no puede estar en ${policyKind(params)}${words(WHY_NOT[text(params, 'element')] ?? '')}.`,
  'grammar.requiredElement': (params) =>
    say`Toda instrucción de ${policyKind(params)} necesita ${text(params, 'element')}.`,
  'grammar.versionRequired': (params) => {
    const policy = capital(policyKind(params));
    return text(params, 'found') === ''
      ? say`${policy} tiene que decir ${'"Version": "2012-10-17"'}.`
      : say`${policy} tiene que ser de la ${'Version'} ${'2012-10-17'}, no de ${text(params, 'found')}.`;
  },
  'grammar.duplicateSid': (params) => say`Otra instrucción ya tiene el ${'Sid'} ${text(params, 'sid')}.`,
  'grammar.sidCharacters': (params) =>
    say`El ${'Sid'} ${text(params, 'sid')} tiene caracteres que no son letras de la A a la Z ni cifras.`,
  'grammar.actionForm': (params) =>
    (ACTION_FAULTS[text(params, 'fault')] ?? ACTION_FAULTS['noService'])?.(text(params, 'action')) ?? [],
  'grammar.resourceForm': (params) =>
    (RESOURCE_FAULTS[text(params, 'fault')] ?? RESOURCE_FAULTS['noArn'])?.(text(params, 'resource')) ?? [],
  'grammar.principalForm': (params) =>
    (PRINCIPAL_FAULTS[text(params, 'fault')] ?? PRINCIPAL_FAULTS['form'])?.(
      text(params, 'principal'),
      text(params, 'type'),
    ) ?? [],
  'grammar.principalPlacement': (params) =>
    text(params, 'type') === 'Federated'
      ? say`Las entidades principales federadas solo están en políticas de confianza: ${text(params, 'principal')} recibe un rol, y quien llama es el rol.`
      : say`${text(params, 'type')} es una entidad principal de S3 y no tiene sitio en ${policyKind(params)}.`,
  'grammar.principalUnknown': (params) =>
    say`${text(params, 'principal')} no nombra ningún usuario o rol que exista. AWS rechaza guardar una política de confianza así.`,
  'grammar.trustAction': (params) =>
    text(params, 'action') === 'NotAction'
      ? say`Una política de confianza enumera sus acciones en ${'Action'}, como ${'sts:AssumeRole'}; ${'NotAction'} no tiene sitio en ella.`
      : say`${text(params, 'action')} no tiene sitio en una política de confianza, que trata de las acciones de STS que entregan el rol, como ${'sts:AssumeRole'}.`,
  'grammar.oidcCondition': (params) =>
    say`${text(params, 'provider')} da tokens a todos los que lo usan. La instrucción tiene que decir a los de quién se refiere: con una condición ${'StringEquals'} o ${'StringLike'} sobre ${text(params, 'key')} que tenga algo más que comodines.`,
  'grammar.conditionKeyForm': (params) =>
    text(params, 'key') === ''
      ? say`Una clave de condición necesita un nombre con un prefijo y dos puntos, como ${'aws:username'}; esta está vacía.`
      : say`${text(params, 'key')} no es una clave de condición: su nombre tiene que empezar por un prefijo y dos puntos, como el de ${'aws:username'}.`,
  'grammar.dateValue': (params) =>
    say`${text(params, 'value')} no es una fecha, y ${text(params, 'operator')} compara fechas, como ${'2026-01-15T08:00:00Z'}.`,
  'grammar.rcpEffect': () =>
    say`Una política de control de recursos solo puede llevar ${'Deny'}. Lo que no deniega queda para las demás políticas.`,
  'grammar.rcpPrincipal': (params) =>
    say`Una política de control de recursos habla de todo el mundo: ${'"Principal": "*"'}. A quién debe exceptuar, como ${text(params, 'principal')}, se dice en ${'Condition'}.`,
  'grammar.rcpAction': (params) =>
    ['', '*'].includes(text(params, 'service'))
      ? say`Una política de control de recursos nombra los servicios de sus acciones, como ${'sts:*'}; ${text(params, 'action')} por sí solo no se acepta.`
      : say`Las políticas de control de recursos no abarcan el servicio ${text(params, 'service')}.`,
  'grammar.quota': (params) => {
    const length = say`${text(params, 'characters')} caracteres`;
    const counted = words(
      params['spaces'] === 'counted' ? 'con los espacios en blanco' : 'sin los espacios en blanco',
    );
    return params['quota'] === 'inline'
      ? say`Todas las políticas insertadas de ${words(HOLDERS[text(params, 'holder')] ?? '')} tienen juntas ${length}, ${counted}; el límite es ${text(params, 'limit')}.`
      : say`La política tiene ${length}, ${counted}; el límite para ${words(QUOTAS[text(params, 'quota')] ?? 'ella')} es ${text(params, 'limit')}.`;
  },
  'problems.more': (params) =>
    params['count'] === 1 ? say`Hay un problema más.` : say`Hay ${text(params, 'count')} problemas más.`,

  ...advice,
};

const text = (params: Params, name: string): string => String(params[name] ?? '');

/** What JSON calls a value, and what a place in a policy takes. */
const KINDS: Readonly<Record<string, string>> = {
  array: 'una lista',
  object: 'un objeto',
  string: 'un texto',
  number: 'un número',
  boolean: 'true o false',
  null: 'null',
  statement: 'instrucciones, cada una un objeto',
  principal: '"*" o un objeto con AWS, Service, Federated o CanonicalUser',
};

const kind = (params: Params, name: string): Phrase => {
  const value = text(params, name);
  return words(KINDS[value] ?? value);
};

const ACTION_FAULTS: Readonly<Record<string, (action: string) => Phrase>> = {
  noService: (action) =>
    say`${action} no es una acción: una acción es un servicio, dos puntos y un nombre, como ${'s3:GetObject'}, o ${'*'} por sí solo.`,
  colons: (action) =>
    say`${action} tiene dos puntos más de una vez; una acción los tiene una sola vez, detrás de su servicio.`,
  service: (action) =>
    say`El servicio de ${action} tiene que estar completo: los comodines van en el nombre que sigue a los dos puntos.`,
  name: (action) =>
    say`${action} necesita el nombre de una acción detrás de los dos puntos, o ${'*'} para todas.`,
};

const RESOURCE_FAULTS: Readonly<Record<string, (resource: string) => Phrase>> = {
  noArn: (resource) =>
    say`${resource} no es un recurso: un recurso es un ARN, con comodines si hacen falta, o ${'*'} por sí solo.`,
  partition: (resource) =>
    say`La segunda parte de ${resource} tiene que ser una partición de AWS, como ${'aws'}.`,
  service: (resource) =>
    say`La tercera parte de ${resource} tiene que ser el nombre de un servicio, sin comodines.`,
  parts: (resource) =>
    say`${resource} es demasiado corto para un ARN, que tiene seis partes: ${'arn:aws:service:region:account:resource'}. Las partes pueden estar vacías, pero sus dos puntos tienen que estar.`,
  region: (resource) => say`IAM es global: la cuarta parte de ${resource} tiene que estar vacía.`,
  iamType: (resource) =>
    say`La última parte de ${resource} tiene que empezar por un tipo de IAM completo, como ${'role/'} o ${'user/'}.`,
};

const PRINCIPAL_FAULTS: Readonly<Record<string, (principal: string, type: string) => Phrase>> = {
  form: (principal, type) =>
    PRINCIPAL_FORMS[type]?.(principal) ??
    say`${principal} no es una entidad principal: lo es ${'*'}, o lo que va en ${'AWS'}, ${'Service'}, ${'Federated'} o ${'CanonicalUser'}.`,
  wildcard: (principal) =>
    say`${principal} no es una entidad principal: dentro de una, ${'*'} no es un comodín. Nombra la cuenta, y comprueba ${'aws:PrincipalArn'} con ${'ArnLike'} en ${'Condition'}.`,
  group: (principal) =>
    say`${principal} es un grupo, y los grupos no son entidades principales: no llaman. Nombra usuarios o roles.`,
  instanceProfile: (principal) =>
    say`${principal} es un perfil de instancia, y esos no son entidades principales. Nombra el rol que contiene.`,
  anyService: () => say`Los servicios se tienen que nombrar: ${'*'} no los representa a todos.`,
};

const PRINCIPAL_FORMS: Readonly<Record<string, (principal: string) => Phrase>> = {
  AWS: (principal) =>
    say`${principal} no es una entidad principal de AWS: lo es ${'*'}, el número de una cuenta, o el ARN del usuario raíz de una cuenta, de un usuario, de un rol o de una sesión.`,
  Service: (principal) =>
    say`${principal} no es una entidad principal de servicio: esas tienen la forma ${'ec2.amazonaws.com'}.`,
  Federated: (principal) =>
    say`${principal} no es una entidad principal federada: lo es el ARN de un proveedor OIDC o SAML, o el dominio de uno que AWS conoce, como ${'accounts.google.com'}.`,
};

/** Whose inline policies share a limit. */
const HOLDERS: Readonly<Record<string, string>> = {
  user: 'este usuario',
  group: 'este grupo',
  role: 'este rol',
};

/** What a limit of length is for. */
const QUOTAS: Readonly<Record<string, string>> = {
  ACLSizePerRole: 'una política de confianza',
  PolicySize: 'una política administrada',
  SessionPolicy: 'una política de sesión',
  VpcEndpoint: 'la política de un punto de conexión de VPC',
  SCP: 'una política de control de servicios',
  RCP: 'una política de control de recursos',
};

const WHY_NOT: Readonly<Record<string, string>> = {
  Resource: ': el recurso es el propio rol',
  NotResource: ': el recurso es el propio rol',
  Principal: ': la entidad principal es aquella a la que está asociada la política',
  NotAction: ': nombra las acciones a las que se refiere',
  Id: ', solo en políticas de recursos',
};

const policyKind = (params: Params): Phrase => words(POLICY_KINDS[text(params, 'kind')] ?? 'esta política');

const POLICY_KINDS: Readonly<Record<string, string>> = {
  managed: 'una política administrada',
  trust: 'una política de confianza',
  identity: 'una política basada en identidad',
  resource: 'una política basada en recursos',
  boundary: 'un límite de permisos',
  session: 'una política de sesión',
  scp: 'una política de control de servicios (SCP)',
  rcp: 'una política de control de recursos (RCP)',
  endpoint: 'una política de punto de conexión de VPC',
};

/** The parser's names for what broke the JSON. */
const FAULTS: Readonly<Record<string, Phrase>> = {
  InvalidSymbol: say`JSON no tiene esa palabra: los textos van entre comillas dobles.`,
  InvalidNumberFormat: say`Este número no está escrito como JSON escribe los números.`,
  PropertyNameExpected: say`Aquí tiene que ir un nombre entre comillas dobles. Puede que sobre la coma de antes.`,
  ValueExpected: say`Aquí tiene que ir un valor. Puede que sobre la coma de antes.`,
  ColonExpected: say`Faltan los dos puntos entre el nombre y su valor.`,
  CommaExpected: say`Falta una coma antes de esto.`,
  CloseBraceExpected: say`Falta una llave de cierre ${'}'}.`,
  CloseBracketExpected: say`Falta un corchete de cierre ${']'}.`,
  EndOfFileExpected: say`La política acaba antes de esto: detrás de ella no puede ir nada.`,
  InvalidCommentToken: say`Las políticas son JSON puro, que no tiene comentarios.`,
  UnexpectedEndOfComment: say`Las políticas son JSON puro, que no tiene comentarios.`,
  UnexpectedEndOfString: say`Faltan las comillas dobles que cierran este texto.`,
  UnexpectedEndOfNumber: say`Este número está cortado.`,
  InvalidUnicode: say`${'\\u'} necesita detrás cuatro cifras hexadecimales.`,
  InvalidEscapeCharacter: say`Una barra invertida no va con este carácter; la propia barra invertida se escribe ${'\\\\'}.`,
  InvalidCharacter: say`Este carácter no puede estar en JSON tal cual.`,
};
