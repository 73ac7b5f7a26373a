import { ROOT_TASKS } from '../../apiNames.ts';
import type { Refusals } from '../../catalogue.ts';
import type { RefusalCode } from '../../refusal.ts';
import { say, words } from '../../phrase.ts';
import { list } from './lists.ts';

/** Refusals of parameters, by what is wrong with one. */
export const refusedParameters: Pick<Refusals, Extract<RefusalCode, `parameter.${string}`>> = {
  'parameter.missing': {
    headline: ({ parameter }) => say`Rechazada: falta ${parameter}`,
    next: ({ parameter }) => say`Añade ${parameter} a la llamada.`,
  },
  'parameter.tooShort': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} no llega a la longitud mínima`,
    next: ({ parameter, minimum }) => say`Da a ${parameter} al menos ${minimum} caracteres.`,
  },
  'parameter.tooLong': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} supera la longitud máxima`,
    next: ({ parameter, maximum }) => say`Acorta ${parameter} a ${maximum} caracteres o menos.`,
  },
  'parameter.tooSmall': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} no llega al mínimo`,
    next: ({ parameter, minimum }) => say`Pon ${parameter} en ${minimum} o más.`,
  },
  'parameter.tooLarge': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} supera el máximo`,
    next: ({ parameter, maximum }) =>
      say`Pon ${parameter} en ${maximum} o menos${words(parameter === 'DurationSeconds' ? '; el rol puede tener un máximo propio más bajo' : '')}.`,
  },
  'parameter.pattern': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} tiene caracteres que no se permiten`,
    next: ({ parameter }) =>
      parameter === 'RoleSessionName'
        ? say`Escribe ${parameter} solo con letras, cifras y ${'_+=,.@-'}: sin espacios, barras ni dos puntos.`
        : say`Escribe ${parameter} de modo que el patrón lo abarque por completo.`,
  },
  'parameter.notInteger': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} no es un número entero`,
    next: ({ parameter }) => say`Escribe ${parameter} solo con cifras.`,
  },
  'parameter.notRoleArn': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} no es el ARN de un rol`,
    next: ({ parameter }) =>
      say`Escribe ${parameter} en la forma ${'arn:aws:iam::111122223333:role/Name'}, con la cuenta y el nombre del rol.`,
  },
  'parameter.notPolicyArn': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} tiene algo que no es el ARN de una política`,
    next: ({ parameter }) =>
      say`Escribe cada valor de ${parameter} en la forma ${'arn:aws:iam::111122223333:policy/Name'}, o ${'arn:aws:iam::aws:policy/Name'} para una política de AWS.`,
  },
  'parameter.tooFew': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} tiene menos entradas que el mínimo`,
    next: ({ parameter, minimum }) => say`Pon ${minimum} o más en ${parameter}.`,
  },
  'parameter.notOneOf': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} tiene un valor que la API no conoce`,
    next: ({ parameter, values }) => say`Pon ${parameter} en ${list(values, 'or')}.`,
  },
  'parameter.tagTwice': {
    headline: () => say`Rechazada: una etiqueta se pasa dos veces`,
    next: ({ key }) => say`Deja una sola etiqueta con la clave ${key}, sea cual sea su uso de mayúsculas.`,
  },
  'parameter.tagReserved': {
    headline: () => say`Rechazada: una etiqueta empieza por ${'aws:'}`,
    next: () => say`Elige claves y valores que no empiecen por ${'aws:'}, ni en mayúsculas ni en minúsculas.`,
  },
  'parameter.tagNotPassed': {
    headline: () => say`Rechazada: una etiqueta transitiva no se pasa`,
    next: ({ key }) =>
      say`Pasa una etiqueta con la clave ${key} en ${'Tags'}, o quita la clave de ${'TransitiveTagKeys'}.`,
  },
  'parameter.tagInherited': {
    headline: () => say`Rechazada: la sesión que llama transmite una etiqueta con esa clave`,
    next: ({ key }) =>
      say`Quita la etiqueta ${key}: la nueva sesión la recibe de todos modos, con el valor que tiene.`,
  },
  'parameter.sourceIdentitySet': {
    headline: () => say`Rechazada: la identidad de origen no puede cambiar`,
    next: ({ parameter, set }) =>
      say`Quita ${parameter}, o envía ${set}: la nueva sesión lo recibe en ambos casos. Para tener otra, empieza de nuevo con credenciales sin identidad de origen.`,
  },
  'parameter.packedTooLarge': {
    headline: () => say`Rechazada: las políticas de sesión y las etiquetas no caben en la sesión`,
    next: () =>
      say`Acorta las políticas de sesión, o pasa menos etiquetas y más cortas. Una política administrada solo ocupa lo que su ARN.`,
  },
  'parameter.notEncodedDenial': {
    headline: () => say`Rechazada: el mensaje no se puede descodificar`,
    next: ({ parameter }) =>
      say`Envía en ${parameter} lo que una denegación dice detrás de ${'Encoded authorization failure message:'}, completo y sin saltos de línea.`,
  },
  'parameter.notAccountRoot': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} no nombra ninguna cuenta`,
    next: ({ parameter }) =>
      say`Pon en ${parameter} el ID de una cuenta miembro, o el ARN de su usuario raíz.`,
  },
  'parameter.notTaskPolicy': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} no es la política de una tarea`,
    next: ({ parameter }) => say`Pon en ${parameter} una de las cinco: ${list(ROOT_TASKS)}.`,
  },
  'parameter.tooMany': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} tiene más entradas que el máximo`,
    next: ({ parameter, maximum }) => say`Deja ${maximum} o menos en ${parameter}.`,
  },
  'parameter.policiesTooLong': {
    headline: () => say`Rechazada: las políticas de sesión son demasiado largas`,
    next: ({ maximum }) =>
      say`Acórtalas a ${maximum} caracteres en total, o pon lo que dicen en una política administrada y pasa su ARN.`,
  },
  'parameter.policyRefused': {
    headline: ({ parameter }) => say`Rechazada: ${parameter} no es una política válida`,
    next: ({ parameter }) => say`Corrige el documento de ${parameter}, o quítalo.`,
  },
  'parameter.policyMissing': {
    headline: () => say`Rechazada: una política de sesión administrada no existe`,
    next: ({ accountId }) =>
      say`Nombra una política administrada de la cuenta ${accountId}, donde vivirá la sesión, o una de las propias de AWS.`,
  },
};
