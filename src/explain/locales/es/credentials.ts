import type { SentencesOf } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { features } from './features.ts';
import { joined } from './lists.ts';

export const credentials: SentencesOf<'request' | 'endpoint' | 'credentials' | 'caller'> = {
  'request.received': ({ action, modelled }) =>
    modelled
      ? say`La llamada es ${action}.`
      : say`La llamada es ${action}: el laboratorio consulta las políticas sobre ella, pero no la ejecuta.`,
  'request.notModelled': ({ action, what }) =>
    say`El laboratorio no juzga esta llamada a ${action} porque no simula ${joined(
      what.map(({ feature, name }) => features[feature](name)),
    )} todavía.`,

  'request.noSuchOperation': ({ action }) =>
    say`${action} no es una operación a la que se pueda llamar. Los permisos con ese nombre existen solo en las políticas.`,
  'request.throttled': ({ action }) =>
    say`Han llegado demasiadas llamadas a ${action}, así que STS no mira esta.`,
  'endpoint.globalRefused': ({ action }) =>
    say`La llamada va al endpoint global ${'sts.amazonaws.com'}, que no tiene ${action}.`,

  'credentials.missing': () => say`La solicitud no está firmada: no lleva ninguna credencial.`,
  'credentials.unknownKey': ({ accessKeyId }) =>
    say`Ningún usuario ni ninguna sesión tiene la clave de acceso ${accessKeyId}.`,
  'credentials.inactiveKey': ({ accessKeyId, user }) =>
    say`La clave de acceso ${accessKeyId} del usuario ${user} está inactiva.`,
  'credentials.tokenMissing': ({ accessKeyId }) =>
    say`La clave de acceso ${accessKeyId} es temporal, y la solicitud no lleva el token de sesión que le corresponde.`,
  'credentials.tokenWrong': ({ accessKeyId }) =>
    accessKeyId.startsWith('ASIA')
      ? say`El token de sesión de la solicitud no corresponde a la clave de acceso ${accessKeyId}.`
      : say`La clave de acceso ${accessKeyId} es una clave a largo plazo, que no tiene token de sesión, y la solicitud lleva uno.`,
  'credentials.expired': ({ expiredAt, now }) => say`La sesión caducó el ${expiredAt}; ahora es el ${now}.`,
  'credentials.tokenOfRegions': ({ accessKeyId, region }) =>
    say`El token de sesión de ${accessKeyId} es de la versión 1, la que emite el endpoint global. Esos tokens solo valen en las regiones activas de forma predeterminada, y ${region} está desactivada hasta que una cuenta la activa.`,
  'credentials.regionOff': ({ accountId, region }) =>
    say`La región ${region} está desactivada hasta que una cuenta la activa, y la cuenta ${accountId} no lo ha hecho: allí no se conoce ninguna credencial de esa cuenta.`,
  'credentials.roleGone': ({ role }) =>
    say`El rol ${role} de esta sesión se ha eliminado, o se ha vuelto a crear con el mismo nombre, y la sesión terminó con él.`,

  'credentials.userGone': ({ user }) =>
    say`El usuario ${user} de esta sesión se ha eliminado, o se ha vuelto a crear con el mismo nombre, y la sesión terminó con él.`,
  'credentials.notForIam': ({ arn, federated }) =>
    federated
      ? say`Estas son las credenciales del usuario federado ${arn}, de un tipo que IAM no acepta.`
      : say`Estas son credenciales temporales del usuario ${arn} emitidas sin MFA: IAM no las acepta.`,

  'caller.user': ({ arn }) => say`Llamas como el usuario ${arn}.`,
  'caller.userSession': ({ arn, expiresAt }) =>
    say`Llamas como el usuario ${arn}, con credenciales temporales que caducan el ${expiresAt}.`,
  'caller.federatedUser': ({ arn, userArn, expiresAt }) =>
    say`Llamas como el usuario federado ${arn}, por quien responde ${userArn}, hasta el ${expiresAt}.`,
  'caller.root': ({ arn }) => say`Llamas como el usuario raíz de la cuenta, ${arn}.`,
  'caller.rootSession': ({ arn, expiresAt }) =>
    say`Llamas como el usuario raíz de la cuenta, ${arn}, con credenciales temporales que caducan el ${expiresAt}.`,
  'caller.roleSession': ({ arn, expiresAt }) =>
    say`Llamas como la sesión de rol ${arn}, que caduca el ${expiresAt}.`,
  'caller.anonymous': () => say`La solicitud no lleva credenciales: quien llama puede ser cualquiera.`,
  'caller.service': ({ service }) => say`Quien llama es el servicio de AWS ${service}.`,
};
