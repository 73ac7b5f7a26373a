import type { SentencesOf } from '../../catalogue.ts';
import { capital, say, sentences, words } from '../../phrase.ts';
import { problems } from './problems.ts';
import { list } from './lists.ts';
import { named, seconds } from './words.ts';

export const parameters: SentencesOf<'parameters' | 'parameter' | 'role' | 'resource' | 'self' | 'duration'> =
  {
    'parameters.valid': ({ count }) =>
      count === 0
        ? say`La llamada no tiene parámetros.`
        : say`Todos los parámetros respetan las restricciones de la API.`,
    'parameters.notChecked': ({ action }) => say`El laboratorio no comprueba los parámetros de ${action}.`,
    'parameters.invalid': ({ count }) =>
      words(
        count === 1
          ? 'Un parámetro incumple una restricción de la API.'
          : `Los parámetros incumplen ${count} restricciones de la API.`,
      ),

    'parameter.missing': ({ parameter }) => say`${parameter} es obligatorio, y la llamada no lo lleva.`,
    'parameter.tooShort': ({ parameter, value, minimum }) =>
      value === ''
        ? say`${parameter} no tiene texto; necesita al menos ${minimum} caracteres.`
        : say`${parameter} es ${value}; necesita al menos ${minimum} caracteres.`,
    'parameter.tooLong': ({ parameter, length, maximum }) =>
      say`${parameter} tiene ${length} caracteres; puede tener ${maximum} como máximo.`,
    'parameter.tooSmall': ({ parameter, value, minimum }) =>
      say`${parameter} es ${value}; ${minimum} es el mínimo que acepta la API.`,
    'parameter.tooLarge': ({ parameter, value, maximum }) =>
      say`${parameter} es ${value}; ${maximum} es el máximo que acepta la API.`,
    'parameter.pattern': ({ parameter, value, pattern }) =>
      say`${parameter} es ${value}, que tiene caracteres fuera del patrón ${pattern}.`,
    'parameter.notInteger': ({ parameter, value }) =>
      value === ''
        ? say`${parameter} no tiene valor; tiene que ser un número entero.`
        : say`${parameter} es ${value}, que no es un número entero.`,
    'parameter.notRoleArn': ({ parameter, value }) =>
      say`${parameter} es ${value}, que no es el ARN de un rol.`,

    'parameter.notPolicyArn': ({ parameter, value }) =>
      say`${parameter} tiene ${value}, que no es el ARN de una política administrada.`,
    'parameter.tooFew': ({ parameter, count, minimum }) =>
      say`${parameter} no tiene bastantes entradas: el mínimo es ${minimum}, y la llamada tiene ${count}.`,
    'parameter.notOneOf': ({ parameter, value, values }) =>
      say`${parameter} es ${list([value])}; tiene que ser ${list(values, 'or')}.`,
    'parameter.tagTwice': ({ parameter, key }) =>
      say`${parameter} tiene la clave ${key} dos veces: las claves que solo difieren en mayúsculas y minúsculas son una misma clave.`,
    'parameter.tagReserved': ({ parameter, key }) =>
      say`Una etiqueta de ${parameter}, la de la clave ${key}, tiene una clave o un valor que empieza por ${'aws:'}, que está reservado para AWS.`,
    'parameter.tagNotPassed': ({ parameter, key }) =>
      say`${parameter} enumera ${key}, y la llamada no pasa ninguna etiqueta con esa clave.`,
    'parameter.tagInherited': ({ parameter, key, value }) =>
      say`${parameter} tiene una etiqueta con la clave ${key}, que la sesión que llama transmite como transitiva, con el valor ${list([value])}. Lo que se transmite no se puede pasar de nuevo.`,
    'parameter.sourceIdentitySet': ({ parameter, value, set }) =>
      say`${parameter} es ${value}, y la sesión que llama ya tiene la identidad de origen ${set}. Sigue siendo la misma en todas las sesiones que salen de ella.`,
    'parameter.packedTooLarge': ({ percent }) =>
      say`Las políticas de sesión y las etiquetas ocupan juntas el ${`${percent}%`} del espacio que una sesión tiene para ellas. El laboratorio lo estima: no está documentado cómo las comprime AWS.`,
    'parameter.notEncodedDenial': ({ parameter }) =>
      say`${parameter} no es un mensaje devuelto por una denegación, o no está completo.`,
    'parameter.notAccountRoot': ({ parameter, value }) =>
      say`${parameter} es ${value}; tiene que ser un ID de cuenta, o el ARN del usuario raíz de una cuenta.`,
    'parameter.notTaskPolicy': ({ parameter, value }) =>
      say`${parameter} es ${list([value])}, que no es ninguna de las cinco políticas para tareas de un usuario raíz.`,
    'parameter.tooMany': ({ parameter, count, maximum }) =>
      say`${parameter} tiene ${count} entradas; puede tener ${maximum} como máximo.`,
    'parameter.policiesTooLong': ({ length, maximum }) =>
      say`Las políticas de sesión tienen ${length} caracteres, contando los ARN de las administradas; juntas pueden tener ${maximum}.`,
    'parameter.policyRefused': ({ parameter, problem, params }) =>
      sentences(say`${parameter} no es una política que AWS acepte.`, problems[problem](params)),
    'parameter.policyMissing': ({ parameter, policy, accountId }) =>
      say`${parameter} nombra ${policy}, y la cuenta ${accountId} no tiene esa política administrada.`,

    'role.found': ({ role, accountId, crossAccount }) =>
      crossAccount
        ? say`${capital(named(role))} existe, en la cuenta ${accountId}. Esa no es tu cuenta, así que la llamada es entre cuentas.`
        : say`${capital(named(role))} existe, en la cuenta ${accountId}.`,
    'role.missing': ({ role }) => say`No existe el rol ${role}.`,
    'resource.found': ({ resource, accountId, hasPolicy, crossAccount }) =>
      say`${resource} es de la cuenta ${accountId}${words(crossAccount ? ', que no es la tuya' : '')}${words(
        hasPolicy ? ', y tiene una política propia.' : ', y no tiene ninguna política asociada.',
      )}`,
    'resource.elsewhere': ({ resource }) =>
      say`El laboratorio no sabe de quién es ${resource}, y lo toma como de tu propia cuenta.`,
    'resource.named': ({ resource }) =>
      say`La llamada es para ${resource}. Si existe o no se mira cuando las políticas han permitido la llamada.`,
    'resource.none': () =>
      say`La llamada no nombra ningún recurso, así que a las políticas se les pregunta por ${'*'}.`,
    'self.found': ({ arn }) => say`La llamada trata de quien la hace, ${arn}.`,

    'duration.within': ({ requested, granted, maximum, chained }) =>
      requested === null
        ? say`La llamada no lleva ${'DurationSeconds'}, así que la sesión dura ${seconds(granted)}.`
        : say`La sesión dura ${seconds(granted)}, como se pidió; ${seconds(maximum)} es el máximo ${words(
            chained ? 'que puede tener una sesión de rol encadenada' : 'para este rol',
          )}.`,
    'duration.ofUser': ({ requested, granted, maximum }) => {
      if (requested === null) {
        return say`La llamada no lleva ${'DurationSeconds'}, así que lo que entrega dura ${seconds(granted)}.`;
      }
      return requested > granted
        ? say`La llamada pide ${seconds(requested)} y recibe ${seconds(granted)}, el máximo que puede tener alguien así.`
        : say`Lo que entrega la llamada dura ${seconds(granted)}, como se pidió; ${seconds(maximum)} es el máximo que hay.`;
    },
    'duration.overRoleMaximum': ({ requested, maximum }) =>
      say`La llamada pide ${seconds(requested)}; la duración máxima de sesión de este rol es de ${seconds(maximum)}.`,
    'duration.overChainingCap': ({ requested, maximum }) =>
      say`La llamada pide ${seconds(requested)} y se hace desde una sesión de rol. Un rol asumido así (encadenamiento de roles) dura como máximo ${seconds(maximum)}, sea cual sea el máximo del propio rol.`,
    'duration.none': () =>
      say`Esta llamada no entrega ninguna sesión, así que no hay duración que comprobar.`,
  };
