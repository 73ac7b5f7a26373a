import { KEYS_ALONE } from '../../apiNames.ts';
import type { Catalogue } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { features } from './features.ts';
import { refusedOperations } from './refusedOperations.ts';
import { refusedParameters } from './refusedParameters.ts';
import { named, seconds } from './words.ts';

export const refusals: Catalogue['refusals'] = {
  'request.notModelled': {
    headline: ({ what: [first] }) =>
      first
        ? say`Sin juzgar: el laboratorio no simula ${features[first.feature](first.name)} todavía`
        : say`Sin juzgar: el laboratorio no simula esta llamada todavía`,
    next: ({ what }) => {
      const parameter = what.find(({ feature }) => feature === 'parameter');
      return parameter ? say`Quita ${parameter.name} para ver cómo se decide el resto de la llamada.` : null;
    },
  },
  'credentials.missing': {
    headline: () => say`Rechazada: la solicitud no lleva credenciales`,
    next: () =>
      say`Firma la solicitud con una clave de acceso: la de un usuario, o la de una sesión junto con su token de sesión.`,
  },
  'credentials.unknownKey': {
    headline: () => say`Rechazada: la clave de acceso es desconocida`,
    next: ({ accessKeyId }) =>
      say`Busca erratas en ${accessKeyId}, y usa la clave de acceso de un usuario o una sesión que exista.`,
  },
  'credentials.inactiveKey': {
    headline: () => say`Rechazada: la clave de acceso está inactiva`,
    next: ({ accessKeyId, user }) =>
      say`Activa ${accessKeyId}, o usa otra clave de acceso activa del usuario ${user}.`,
  },
  'credentials.tokenMissing': {
    headline: () => say`Rechazada: falta el token de sesión`,
    next: () =>
      say`Envía las tres partes de las credenciales temporales. En un shell, exporta ${'AWS_SESSION_TOKEN'} además de ${'AWS_ACCESS_KEY_ID'} y ${'AWS_SECRET_ACCESS_KEY'}.`,
  },
  'credentials.tokenWrong': {
    headline: () => say`Rechazada: el token de sesión no corresponde a la clave de acceso`,
    next: ({ accessKeyId }) =>
      accessKeyId.startsWith('ASIA')
        ? say`Usa la clave de acceso, la clave secreta y el token de sesión de una misma respuesta de STS.`
        : say`No envíes ningún token de sesión con una clave a largo plazo. En un shell, ${'unset AWS_SESSION_TOKEN'} quita uno que haya quedado de antes.`,
  },
  'credentials.expired': {
    headline: () => say`Rechazada: la sesión ha caducado`,
    next: () =>
      say`Consigue credenciales nuevas: repite la llamada que te dio esta sesión, con las credenciales con que la hiciste. Las caducadas no se pueden prolongar.`,
  },
  'credentials.tokenOfRegions': {
    headline: ({ region }) => say`Rechazada: este token de sesión no vale en ${region}`,
    next: () =>
      say`Obtén la sesión del endpoint de una región en lugar del global, o configura la cuenta para que el global emita tokens de la versión 2.`,
  },
  'credentials.regionOff': {
    headline: ({ region }) => say`Rechazada: tu cuenta no ha activado ${region}`,
    next: ({ accountId, region }) =>
      say`Llama en una región activa de forma predeterminada, o activa ${region} en la cuenta ${accountId}.`,
  },
  'credentials.roleGone': {
    headline: () => say`Rechazada: el rol de esta sesión ya no existe`,
    next: ({ role }) =>
      say`Asume un rol que exista. Un rol nuevo con el nombre ${role} no revive las sesiones del antiguo.`,
  },
  'credentials.userGone': {
    headline: () => say`Rechazada: el usuario de esta sesión ya no existe`,
    next: ({ user }) =>
      say`Llama como un usuario que exista. Un usuario nuevo con el nombre ${user} no revive las sesiones del antiguo.`,
  },
  'credentials.notForIam': {
    headline: () => say`Rechazada: IAM no acepta estas credenciales`,
    next: ({ federated }) =>
      federated
        ? say`Llama a IAM como un usuario con sus claves a largo plazo, o desde una sesión de rol.`
        : say`Llama a IAM con las claves a largo plazo del usuario, con una sesión obtenida con MFA, o desde una sesión de rol.`,
  },

  ...refusedParameters,
  ...refusedOperations,

  'request.noSuchOperation': {
    headline: ({ action }) => say`Rechazada: ${action} no es ninguna operación`,
    next: () =>
      say`Llama a una operación del servicio. Por los permisos se pregunta cuando una operación los necesita.`,
  },
  'role.missing': {
    headline: ({ role }) => say`Denegada: no existe ${named(role)}`,
    next: ({ role }) =>
      say`Comprueba la cuenta, la ruta, el nombre y las mayúsculas de ${role}, o crea ese rol.`,
  },
  'mayCall.rootMayNot': {
    headline: () => say`Denegada: los usuarios raíz no pueden asumir roles`,
    next: () => say`Haz la llamada como usuario de IAM o desde una sesión de rol.`,
  },
  'mayCall.sessionMayNot': {
    headline: ({ action }) => say`Denegada: no se puede llamar a ${action} con credenciales de sesión`,
    next: ({ action }) =>
      KEYS_ALONE.has(action)
        ? say`Haz la llamada con las claves a largo plazo de un usuario.`
        : say`Haz la llamada con las claves a largo plazo de un usuario, o desde una sesión de rol.`,
  },
  'mayCall.federatedUserMayNot': {
    headline: ({ action }) =>
      action === 'sts:AssumeRole'
        ? say`Denegada: los usuarios federados no pueden asumir roles`
        : say`Denegada: los usuarios federados no pueden llamar a ${action}`,
    next: () => say`Haz la llamada como el usuario que pidió estas credenciales.`,
  },
  'duration.overRoleMaximum': {
    headline: () => say`Rechazada: la sesión duraría más de lo que permite el rol`,
    next: ({ maximum }, { caller }) =>
      caller?.kind === 'roleSession'
        ? say`Pide ${seconds(3600)} o menos: llamas desde una sesión de rol, y subir el máximo del rol no quitaría ese límite.`
        : say`Pide ${seconds(maximum)} o menos, o sube la duración máxima de sesión del rol.`,
  },
  'duration.overChainingCap': {
    headline: () => say`Rechazada: una sesión encadenada dura una hora como máximo`,
    next: ({ maximum }) =>
      say`Pide ${seconds(maximum)} o menos. Solo un rol que se asume directamente desde un usuario puede durar más.`,
  },
};
