import type { SentencesOf } from '../../catalogue.ts';
import { say, sentences, words, type Phrase } from '../../phrase.ts';
import { isServiceMessage } from '../../../trace/awsError.ts';
import { awsMessages } from './awsMessages.ts';
import { seconds } from './words.ts';

/** The service's own text says what is wrong. */
export const refusedByService = say`Las políticas permiten la llamada. Es el propio servicio quien la rechaza, por el motivo que da su texto.`;

/** What services, and single operations of STS, look at besides the policies. */
export const operations: SentencesOf<
  'service' | 'accessKey' | 'message' | 'memberRoot' | 'outbound' | 'region'
> = {
  'service.done': ({ action }) => say`Las políticas permiten ${action}, y el servicio lo hace.`,
  'service.refused': ({ action, message }) =>
    sentences(
      say`Las políticas permiten ${action}, pero el servicio no lo hace.`,
      isServiceMessage(message) ? say`Su texto dice por qué.` : awsMessages[message],
    ),

  'accessKey.ofAccount': ({ accessKeyId, accountId }) =>
    say`La clave de acceso ${accessKeyId} es de la cuenta ${accountId}. La respuesta no dice de quién dentro de ella, ni si la clave está activa.`,
  'message.decoded': () => say`El mensaje viene de una denegación y se pudo descodificar.`,

  'memberRoot.found': ({ accountId }) =>
    say`La cuenta ${accountId} es miembro de tu organización, cuya cuenta de administración puede actuar en ella como usuario raíz para tareas concretas.`,
  'memberRoot.refused': ({ because, accountId }) => MEMBER_ROOT[because](accountId),

  'outbound.disabled': ({ accountId }) =>
    say`Las políticas permiten la llamada. La cuenta ${accountId} no ha activado la federación de identidades de salida, así que STS no emite tokens para ella.`,
  'outbound.outlivesSession': ({ requested, left }) =>
    say`Las políticas permiten la llamada. El token duraría ${seconds(requested)}, y a tu sesión le quedan ${seconds(left)}: un token no puede durar más que la sesión que lo pide.`,
  'outbound.tooLarge': ({ bytes, maximum }) =>
    say`Las políticas permiten la llamada. Sus etiquetas ocupan ${bytes} bytes en el token; el laboratorio pone el límite en ${maximum}, porque AWS no dice dónde lo pone.`,

  'region.notActive': ({ region, accountId, optIn }) =>
    say`Las políticas permiten la llamada. Pide al endpoint de ${region} credenciales de la cuenta ${accountId}, y esa cuenta ${words(
      optIn ? 'no ha activado la región' : 'ha desactivado STS en esa región',
    )}.`,
};

type Refusal = Parameters<(typeof operations)['memberRoot.refused']>[0]['because'];

const MEMBER_ROOT: Readonly<Record<Refusal, (accountId: string) => Phrase>> = {
  callerIsRoot: () =>
    say`Llamas como usuario raíz, y los usuarios raíz no pueden actuar como usuario raíz de otra cuenta.`,
  notEnabled: () =>
    say`Tu organización no ha activado el acceso raíz centralizado, o no estás en ninguna, así que nadie puede actuar como usuario raíz de sus cuentas.`,
  notManagement: (accountId) =>
    say`Tu cuenta no administra la organización. Solo las entidades principales de la cuenta de administración pueden actuar como usuario raíz de la cuenta ${accountId}.`,
  notMember: (accountId) =>
    say`${accountId} no es una cuenta miembro de tu organización. La propia cuenta de administración tampoco lo es.`,
};
