import type { Refusals } from '../../catalogue.ts';
import type { RefusalCode } from '../../refusal.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { tokenFaults } from './tokenFaults.ts';
import { seconds } from './words.ts';

type Codes = Extract<
  RefusalCode,
  | `token.${string}`
  | `context.${string}`
  | `mfa.${string}`
  | `memberRoot.${string}`
  | `outbound.${string}`
  | `region.${string}`
  | `service.${string}`
  | `request.throttled`
  | `endpoint.${string}`
>;

/** Refusals of what a call proves or asks for besides its parameters. */
export const refusedOperations: Pick<Refusals, Codes> = {
  'request.throttled': {
    headline: () => say`Rechazada: hay demasiadas llamadas`,
    next: () =>
      say`Espera un poco y prueba de nuevo, cada vez más tarde. En el laboratorio, quita la interrupción del mundo.`,
  },
  'endpoint.globalRefused': {
    headline: ({ action }) => say`Rechazada: el endpoint global no tiene ${action}`,
    next: () => say`Llama al endpoint de una región, como ${'sts.eu-west-1.amazonaws.com'}.`,
  },

  'token.refused': {
    headline: ({ what }, { called }) => {
      const denied = what === 'reservedRole' || (what === 'subject' && called === 'sts:AssumeRoleWithSAML');
      return say`${words(denied ? 'Denegada' : 'Rechazada')}: ${words(tokenFaults[what].headline)}`;
    },
    next: ({ what, detail }) => tokenFaults[what].next(detail),
  },

  'context.refused': {
    headline: ({ what }) =>
      say`Rechazada: la aserción de contexto ${words(what === 'expired' ? 'ha caducado' : 'no es válida')}`,
    next: () => say`Consigue una aserción nueva del proveedor de contexto, o quita ${'ProvidedContexts'}.`,
  },
  'mfa.incomplete': {
    headline: ({ lacks }) => say`Denegada: falta ${lacks} para la MFA`,
    next: ({ lacks }) => say`Envía también ${lacks}, o ninguno de los dos: dispositivo y código van juntos.`,
  },
  'mfa.notTheCallers': {
    headline: () => say`Denegada: el dispositivo MFA no es tuyo`,
    next: (_, { caller }) =>
      caller?.kind === 'user'
        ? say`Envía el número de serie de tu propio dispositivo; el de uno virtual es su ARN.`
        : say`Haz la llamada como un usuario que acredita MFA: nadie más puede presentar un dispositivo.`,
  },
  'mfa.wrongCode': {
    headline: () => say`Denegada: el código MFA no es correcto`,
    next: () =>
      say`Usa el código que el dispositivo muestra ahora. Cada código vale una vez: tras una llamada que lo aceptó, espera al siguiente, 30 segundos como máximo.`,
  },

  'memberRoot.refused': {
    headline: ({ because }) => say`Denegada: ${MEMBER_ROOT[because]}`,
    next: ({ because }) => MEMBER_ROOT_NEXT[because],
  },
  'outbound.disabled': {
    headline: () => say`Rechazada: la cuenta no emite tokens`,
    next: ({ accountId }) =>
      say`Activa la federación de identidades de salida en la cuenta ${accountId}, con ${'iam:EnableOutboundWebIdentityFederation'}.`,
  },
  'outbound.outlivesSession': {
    headline: () => say`Rechazada: el token duraría más que tu sesión`,
    next: ({ left }) =>
      left < 60
        ? say`Consigue antes una sesión nueva: la tuya acaba antes que el token más corto que emite STS.`
        : say`Pide ${seconds(left)} o menos, o llama con una sesión que dure más.`,
  },
  'outbound.tooLarge': {
    headline: () => say`Rechazada: las etiquetas hacen demasiado grande el token`,
    next: () => say`Pasa menos etiquetas, o más cortas.`,
  },
  'service.refused': {
    headline: ({ action }) => say`Rechazada: el servicio no ejecuta ${action}`,
    next: () => null,
  },
  'region.notActive': {
    headline: ({ region }) => say`Rechazada: STS no está activo en ${region} para esta cuenta`,
    next: ({ region, accountId, optIn }) =>
      optIn
        ? say`Activa ${region} en la cuenta ${accountId}, o llama al endpoint de otra región.`
        : say`Activa STS en ${region} en la cuenta ${accountId}, o llama al endpoint de otra región.`,
  },
};

type Because = Parameters<Refusals['memberRoot.refused']['next']>[0]['because'];

const MEMBER_ROOT: Readonly<Record<Because, Phrase>> = {
  callerIsRoot: say`los usuarios raíz no pueden actuar como usuario raíz de otra cuenta`,
  notEnabled: say`el acceso raíz centralizado no está activado`,
  notManagement: say`tu cuenta no administra la organización`,
  notMember: say`la cuenta no es miembro de tu organización`,
};

const MEMBER_ROOT_NEXT: Readonly<Record<Because, Phrase>> = {
  callerIsRoot: say`Haz la llamada como usuario o rol de la cuenta de administración.`,
  notEnabled: say`Activa el acceso raíz centralizado en la organización, desde su cuenta de administración.`,
  notManagement: say`Haz la llamada como usuario o rol de la cuenta de administración.`,
  notMember: say`Nombra una cuenta miembro en ${'TargetPrincipal'}, por su ID o por el ARN de su usuario raíz.`,
};
