import type { NeededPermission } from '../../asked.ts';
import type { SentencesOf } from '../../catalogue.ts';
import { say, type Phrase } from '../../phrase.ts';

/** What of a call needs more than its action, and what it proves besides its credentials. */
export const permissions: SentencesOf<'permission' | 'context' | 'mfa'> = {
  'permission.needed': ({ action, because }) => say`${BECAUSE[because]} ${action}.`,

  'context.refused': ({ what }) =>
    what === 'expired'
      ? say`La aserción de ${'ProvidedContexts'} ha caducado.`
      : say`La aserción de ${'ProvidedContexts'} no es un token que haya firmado su proveedor.`,

  'mfa.proved': ({ serial }) =>
    say`El código es uno de los que muestra tu dispositivo ${serial}, así que la llamada cuenta como hecha con MFA.`,
  'mfa.incomplete': ({ lacks }) =>
    lacks === 'TokenCode'
      ? say`La llamada nombra un dispositivo MFA en ${'SerialNumber'}, y no lleva ningún código suyo en ${'TokenCode'}.`
      : say`La llamada lleva un código en ${'TokenCode'}, y no nombra el dispositivo MFA en ${'SerialNumber'}.`,
  'mfa.notTheCallers': ({ serial, arn }) =>
    say`${serial} no es un dispositivo MFA de quien llama, ${arn}: solo un usuario puede acreditar MFA, y solo con su propio dispositivo.`,
  'mfa.wrongCode': ({ serial }) =>
    say`El código de ${'TokenCode'} no es uno de los que ${serial} muestra ahora, o ya se ha usado.`,
};

const BECAUSE: Readonly<Record<NeededPermission['because'], Phrase>> = {
  tags: say`La llamada lleva etiquetas, así que también necesita`,
  inheritedTags: say`La sesión que llama transmite sus etiquetas transitivas, así que la llamada también necesita`,
  sourceIdentity: say`La llamada lleva una identidad de origen, así que también necesita`,
  inheritedSourceIdentity: say`La sesión que llama transmite su identidad de origen, así que la llamada también necesita`,
  passedRole: say`La llamada entrega un rol a un servicio, así que también necesita`,
  contexts: say`La llamada transmite lo que afirma un proveedor de contexto, así que también necesita`,
};
