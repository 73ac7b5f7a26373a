import type { Problem } from '../../../policy/problem.ts';
import type { AdviceCode, AdviceFixCode } from '../../../policy/validate/advice/codes.ts';
import { say, sentences, words, type Phrase } from '../../phrase.ts';

type Words = (params: Problem['params']) => Phrase;

export const advice: Readonly<Record<AdviceCode, Words>> = {
  'advice.wildcardPrincipal': ({ kind }) =>
    kind === 'trust'
      ? say`Puede tomar este rol cualquiera, de cualquier cuenta, a quien se lo permitan sus propias políticas. Nombra en quién se confía, o añade una condición como ${'aws:PrincipalOrgID'} o ${'aws:PrincipalArn'}.`
      : say`Esto deja entrar a todo el mundo, incluidas las solicitudes sin credenciales. Nombra a quién te refieres, o añade una condición como ${'aws:PrincipalOrgID'}.`,
  'advice.anyoneWithPrincipalArn': () =>
    say`Para un rol nombrado aquí y no en ${'Principal'}, este Allow no espera a su límite de permisos ni a su política de sesión. Nombra el rol en ${'Principal'} si esos deben contar.`,
  'advice.accountTrust': (params) =>
    say`Puede tomar este rol cualquier entidad principal de la cuenta ${params.accountId ?? ''} a la que se lo permitan sus propias políticas. Nombra un rol o un usuario, o añade una condición. Si la cuenta es de otra empresa, pide ${'sts:ExternalId'}.`,
  'advice.confusedDeputy': (params) =>
    say`${params.service ?? ''} trabaja para muchas cuentas, y esta instrucción no dice por los recursos de cuál puede venir. Comprueba ${'aws:SourceArn'} o ${'aws:SourceAccount'}.`,
  'advice.sourceArnWithoutAccount': (params) =>
    say`${given(params.value)} no nombra ninguna cuenta, así que no dice de quién es el recurso. Comprueba además ${'aws:SourceAccount'}.`,
  'advice.regionalService': (params) =>
    say`Una política de confianza nombra un servicio sin su región: ${params.replacement ?? ''}.`,
  'advice.identityCenterRole': () =>
    say`El nombre de un rol creado por Identity Center puede cambiar. Nombra su cuenta como entidad principal, y comprueba ${'aws:PrincipalArn'} con ${'ArnLike'} y un comodín en el final del nombre.`,
  'advice.notPrincipal': () =>
    say`Este Deny afecta a todos los que no están en la lista. Para exceptuar a alguien, pon juntos la cuenta, el rol y la sesión; con una condición sobre ${'aws:PrincipalArn'} es más difícil equivocarse.`,
  'advice.notPrincipalAllow': () =>
    say`Esto deja entrar a todo el mundo salvo a los de la lista, incluidas las solicitudes sin credenciales. Enumera en ${'Principal'} a quién se permite.`,

  'advice.allowAll': () =>
    say`Esto permite todas las acciones sobre todos los recursos. Enumera lo necesario, porque quien tiene esta política también puede cambiar todas las demás.`,
  'advice.wildcardService': (params) =>
    say`${params.action ?? ''} concede esas acciones de todos los servicios, también de los futuros. Nombra los servicios.`,
  'advice.notActionAllow': () =>
    say`${'NotAction'} con ${'Allow'} concede todas las demás acciones, también las futuras, y no deniega las de la lista. Enumera lo necesario en ${'Action'}.`,
  'advice.notResourceAllow': () =>
    say`${'NotResource'} con ${'Allow'} concede acceso a todos los demás recursos, también a los futuros. Enumera lo necesario en ${'Resource'}.`,
  'advice.passRoleEverywhere': (params) =>
    say`Con ${params.action ?? ''} sobre todos los roles se puede entregar a un servicio el rol de un administrador. Enumera los roles, o comprueba ${'iam:PassedToService'}.`,
  'advice.assumeRoleEverywhere': (params) =>
    say`${params.resource ?? ''} representa a todos los roles, así que deciden únicamente las políticas de confianza. Enumera los roles que hacen falta.`,
  'advice.coveredValue': (params) =>
    say`${params.cover ?? ''}, en la misma lista, ya incluye ${given(params.value)}.`,
  'advice.duplicateValue': (params) => say`Esta lista ya tiene ${given(params.value)}.`,

  'advice.emptyCondition': () => say`Este ${'Condition'} no comprueba nada, así que siempre se cumple.`,
  'advice.noValues': (params) =>
    params.holds === 'always'
      ? say`No hay ningún valor para ${params.key ?? ''}, así que esta condición se cumple siempre.`
      : say`No hay ningún valor para ${params.key ?? ''}, así que esta condición no se cumple nunca.`,
  'advice.keyTwice': (params) =>
    say`Los nombres de las claves de condición no distinguen mayúsculas: ${params.key ?? ''} y ${params.other ?? ''} son una sola clave. Pon sus valores en una lista.`,
  'advice.nullBoth': (params) =>
    say`Esta condición se cumple tanto si está ${params.key ?? ''} como si no. Pon ${'true'} o ${'false'}, no los dos.`,
  'advice.idleIfExists': (params) =>
    say`La condición ${'Null'} exige ${params.key ?? ''}, así que ${'IfExists'} no hace nada aquí.`,
  'advice.absentAndTested': (params) =>
    say`Una condición ${'Null'} quiere que falte ${params.key ?? ''}, y esta quiere un valor suyo. La instrucción no se aplica nunca.`,
  'advice.excludedValues': (params) =>
    say`Otra condición excluye todos los valores de ${params.key ?? ''} que pide esta. La instrucción no se aplica nunca.`,
  'advice.emptyWindow': (params) =>
    say`Ningún valor de ${params.key ?? ''} está entre los dos límites. La instrucción no se aplica nunca.`,

  'advice.wildcardInEquals': (params) =>
    sentences(
      say`${params.operator ?? ''} compara letra por letra: ${'*'} y ${'?'} no son comodines en ${given(params.value)}.`,
      params.replacement === '' ? null : say`${params.replacement ?? ''} admite comodines.`,
    ),
  'advice.stringLikeOnArn': (params) =>
    say`Con ${params.operator ?? ''}, un ${'*'} cruza los dos puntos de un ARN, así que ${given(params.value)} incluye más de lo que parece. ${params.replacement ?? ''} lo mantiene dentro de su parte.`,
  'advice.shortArnPattern': (params) =>
    say`Con ${params.operator ?? ''}, un ${'*'} representa una parte de un ARN, y ${given(params.value)} tiene menos de seis partes, así que no coincide con nada.`,
  'advice.operatorType': (params) =>
    sentences(
      say`${params.key ?? ''} es ${OF_TYPE[String(params.type)] ?? []}, y ${params.operator ?? ''} no compara ese tipo.`,
      params.replacement === '' ? null : say`Usa ${params.replacement ?? ''}.`,
    ),
  'advice.forAllValuesAllow': (params) =>
    say`${'ForAllValues'} también se cumple cuando falta ${params.key ?? ''}, así que esto deja entrar solicitudes que no la tienen. Añade una condición ${'Null'} con ${'false'}.`,
  'advice.setOnSingleValue': (params) =>
    sentences(
      say`${params.key ?? ''} nunca tiene más de un valor, así que ${params.set ?? ''} no va aquí.`,
      params.set === 'ForAllValues' ? say`También se cumple cuando la clave falta.` : null,
    ),
  'advice.multivaluedWithoutSet': (params) =>
    say`${params.key ?? ''} puede tener varios valores. Di cómo cuentan: pon ${'ForAnyValue:'} o ${'ForAllValues:'} delante de ${params.operator ?? ''}.`,
  'advice.negatedAllow': (params) =>
    say`${params.operator ?? ''} también se cumple cuando falta ${params.key ?? ''}, así que esto deja entrar solicitudes que no la tienen. Añade una condición ${'Null'} con ${'false'}.`,
  'advice.ifExistsAllow': (params) =>
    say`${'IfExists'} deja entrar solicitudes sin ${params.key ?? ''}, que es lo que este Allow quiere pedir. Usa ${params.replacement ?? ''}.`,
  'advice.mfaIfExistsAllow': (params) =>
    say`Las solicitudes firmadas con claves de acceso a largo plazo nunca tienen ${params.key ?? ''}, así que ${'IfExists'} las deja entrar sin MFA. Usa ${params.replacement ?? ''}.`,
  'advice.mfaDeny': (params) =>
    say`Las solicitudes firmadas con claves de acceso a largo plazo nunca tienen ${params.key ?? ''}, así que este Deny las deja pasar. ${params.replacement ?? ''} las detiene también.`,
  'advice.mfaAgeDeny': (params) =>
    say`Las solicitudes sin MFA no tienen ${params.key ?? ''}, así que este Deny las deja pasar. ${params.replacement ?? ''} las detiene también.`,

  'advice.unknownKey': (params) =>
    params.replacement === ''
      ? say`El laboratorio no conoce la clave de condición ${params.key ?? ''}. AWS guarda cualquier nombre detrás de un prefijo, pero una clave que no existe falta en todas las solicitudes.`
      : say`La clave de condición ${params.key ?? ''} no existe, así que falta en todas las solicitudes. Quizá te refieras a ${params.replacement ?? ''}.`,
  'advice.tagKeyMissing': (params) =>
    say`${params.key ?? ''} necesita la clave de una etiqueta detrás de una barra, como ${params.example ?? ''}.`,
  'advice.keyNotInRequest': (params) =>
    say`Solo las solicitudes de ${params.action ?? ''} llevan ${params.key ?? ''}, y ninguna acción de esta instrucción lo es.`,
  'advice.callerSideGuard': (params) =>
    say`Quien llama elige ${params.key ?? ''} por sí mismo. Un rol se protege comprobándola en su política de confianza; aquí solo obliga a quienes tienen esta política.`,
  'advice.durationSeconds': (params) =>
    say`Las solicitudes de credenciales de un rol no llevan ${params.key ?? ''}. La sesión más larga se fija en el rol, como su duración máxima de sesión.`,
  'advice.callerSuppliedKey': (params) =>
    say`Quien llama puede enviar lo que quiera como ${params.key ?? ''}, así que no impide el paso a nadie.`,
  'advice.sensitiveWildcard': (params) =>
    say`${given(params.value)} deja entrar a cualquiera que coincida por casualidad. Enumera completos los valores de ${params.key ?? ''}.`,
  'advice.externalIdWildcard': (params) =>
    say`${given(params.value)} acepta muchos ID externos. Cada cliente debe tener un único ID exacto.`,
  'advice.sessionArn': (params) =>
    say`${'aws:PrincipalArn'} es el ARN del rol, nunca el de su sesión, así que ${given(params.value)} no coincide con nadie.`,
  'advice.rootArn': () =>
    say`En ${'aws:PrincipalArn'}, un ARN que termina en ${':root'} es solo el usuario raíz, no la cuenta. Para todos los de la cuenta, comprueba ${'aws:PrincipalAccount'}.`,
  'advice.tagKeysCase': (params) =>
    say`Las claves de etiqueta que difieren en mayúsculas son una misma etiqueta, pero ${params.operator ?? ''} las distingue, así que otra forma de escribirla esquiva este Deny. Usa ${params.replacement ?? ''}.`,
  'advice.privateAddress': (params) =>
    say`${'aws:SourceIp'} es la dirección pública de quien llama; ${given(params.value)} es privada y no coincide con ninguna llamada. Para llamadas que pasan por un punto de conexión de VPC, comprueba ${'aws:VpcSourceIp'}.`,
  'advice.wholeInternet': (params) =>
    say`${given(params.value)} incluye todas las direcciones, así que no distingue ninguna.`,
  'advice.sourceIpViaService': () =>
    say`Cuando un servicio llama en nombre de alguien, la dirección es la del propio servicio, y este Deny detiene la llamada. Comprueba además que ${'aws:ViaAWSService'} sea ${'false'}.`,
  'advice.valueType': (params) =>
    say`${params.operator ?? ''} compara con ${OF_TYPE[String(params.type)] ?? []}; ${given(params.value)} no lo es, así que no coincide con nada.`,
  'advice.valueShape': (params) =>
    sentences(
      say`Ningún valor de ${params.key ?? ''} tiene la forma de ${given(params.value)}, así que no coincide con nada.`,
      params.replacement === '' ? null : say`Quizá te refieras a ${params.replacement ?? ''}.`,
    ),

  'advice.literalVariable': (params) =>
    params.version === ''
      ? say`Sin ${'Version'} ${'2012-10-17'}, ${params.variable ?? ''} es texto corriente y no una variable.`
      : say`En ${'Version'} ${params.version ?? ''}, ${params.variable ?? ''} es texto corriente y no una variable. Las variables llegaron con ${'2012-10-17'}.`,
  'advice.unknownVariable': (params) =>
    sentences(
      say`Ninguna solicitud tiene un valor para ${params.variable ?? ''}.`,
      params.replacement === '' ? null : say`Quizá te refieras a ${params.replacement ?? ''}.`,
    ),
  'advice.multivaluedVariable': (params) =>
    say`${params.key ?? ''} puede tener varios valores, y solo una clave con uno puede ser una variable.`,
  'advice.variableNotReplaced': (params) =>
    WITH_PLACE.has(String(params.element))
      ? say`${params.variable ?? ''} está donde ${params.element ?? ''} no admite variables; van después del quinto signo de dos puntos de un recurso.`
      : say`${params.element ?? ''} no admite variables, así que ${params.variable ?? ''} es texto corriente aquí.`,
  'advice.variableUnclosed': (params) =>
    say`Un ${'${'} de ${given(params.value)} no está cerrado con ${'}'}, así que es texto corriente y no una variable.`,
};

const given = (value: string | number | undefined): string | Phrase =>
  value === undefined || value === '' ? words('un texto vacío') : String(value);

/** What values of a type are. */
const OF_TYPE: Readonly<Record<string, Phrase>> = {
  string: say`un texto`,
  arn: say`un ARN`,
  numeric: say`un número`,
  date: say`una fecha`,
  epoch: say`un momento en segundos`,
  boolean: say`${'true'} o ${'false'}`,
  presence: say`${'true'} o ${'false'}`,
  address: say`una dirección o un rango de IP`,
  binary: say`un texto en Base64`,
};

const WITH_PLACE: ReadonlySet<string> = new Set(['Resource', 'NotResource']);

/** What following a piece of advice does, as a label: no full stop. */
export const adviceFixes: Readonly<Record<AdviceFixCode, Words>> = {
  'advice.replaceOperator': (params) => say`Usar ${params.replacement ?? ''}`,
  'advice.replaceKey': (params) => say`Cambiar la clave a ${params.replacement ?? ''}`,
  'advice.replaceValue': (params) => say`Cambiar el valor a ${params.replacement ?? ''}`,
  'advice.replaceVariable': (params) => say`Cambiar la variable a ${params.replacement ?? ''}`,
  'advice.removeValue': (params) => say`Quitar ${given(params.value)} de la lista`,
  'advice.addTest': (params) => say`Añadir la condición ${params.addition ?? ''}`,
  'advice.setVersion': (params) => say`Poner ${'Version'} en ${params.replacement ?? ''}`,
};
