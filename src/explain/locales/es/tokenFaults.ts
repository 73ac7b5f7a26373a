import type { TokenFault } from '../../../trace/tokenFault.ts';
import { addSeconds } from '../../../world/clock.ts';
import { say, words, type Phrase } from '../../phrase.ts';

/** What is said about a bearer token that proves nobody; `detail` is the value that is wrong, or empty. */
interface FaultWords {
  /** Behind the verdict and a colon. */
  readonly headline: string;
  readonly sentence: (detail: string) => Phrase;
  readonly next: (detail: string) => Phrase;
}

/** Assertions of SAML are tokens too. */
export const tokenFaults: Readonly<Record<TokenFault, FaultWords>> = {
  unreadable: {
    headline: 'el token no se puede leer',
    sentence: () =>
      say`Lo que la llamada envía como token no es un token del tipo que acepta esta operación.`,
    next: () =>
      say`Envía el token completo tal como lo emitió el proveedor: un JWT en ${'WebIdentityToken'}, o una respuesta SAML en Base64 en ${'SAMLAssertion'}.`,
  },
  noProvider: {
    headline: 'la cuenta del rol no conoce este proveedor de identidades',
    sentence: (provider) =>
      say`IAM no tiene el proveedor de identidades ${quoted(provider)} en la cuenta del rol, y no es uno de los que AWS conoce por sí mismo.`,
    next: () =>
      say`Crea el proveedor en IAM, en la cuenta del rol. La URL de un proveedor OIDC es el ${'iss'} de sus tokens, letra por letra; un proveedor SAML se nombra por su ARN en ${'PrincipalArn'}.`,
  },
  providerId: {
    headline: 'ProviderId no nombra ningún proveedor de tokens de acceso',
    sentence: (provider) =>
      say`${'ProviderId'} es ${quoted(provider)}, y STS solo acepta tokens de acceso de ${'www.amazon.com'} y ${'graph.facebook.com'}.`,
    next: () =>
      say`Quita ${'ProviderId'} si el token es de OpenID Connect: su emisor figura en el propio token.`,
  },
  accessToken: {
    headline: 'el proveedor no responde por este token',
    sentence: (provider) =>
      provider === ''
        ? say`La llamada envía un token de acceso sin ${'ProviderId'}, así que STS no sabe a quién preguntar por él.`
        : say`STS pregunta a ${provider} por el token, y ${provider} no lo reconoce como token de acceso propio.`,
    next: (provider) =>
      provider === ''
        ? say`Envía el token de ID del proveedor. Si es un token de acceso de Amazon o Facebook, nombra al proveedor en ${'ProviderId'}.`
        : say`Envía un token de acceso que haya emitido ${provider}, o quita ${'ProviderId'} y envía un token de ID.`,
  },
  providerUnreachable: {
    headline: 'el proveedor de identidades no responde',
    sentence: (provider) => say`STS no pudo alcanzar ${quoted(provider)} para verificar el token.`,
    next: () =>
      say`Prueba algunas veces más. Si continúa, mira si el proveedor funciona y es accesible desde internet.`,
  },
  providerKeysUnusable: {
    headline: 'las claves del proveedor de identidades no se pueden usar',
    sentence: (provider) =>
      say`STS pidió a ${quoted(provider)} sus claves y no recibió ninguna que pueda usar.`,
    next: () =>
      say`Corrige el conjunto de claves en el ${'jwks_uri'} del proveedor: tiene que ser accesible desde internet, con un máximo de 100 claves RSA y 100 EC.`,
  },
  providerCertificateChanged: {
    headline: 'el certificado del proveedor de identidades ha cambiado',
    sentence: (provider) =>
      say`El certificado que muestra ${quoted(provider)} no es el de la huella digital que tiene el proveedor OIDC en IAM.`,
    next: () =>
      say`Comprueba que el certificado es de verdad del proveedor, y pon su huella digital en el proveedor OIDC de IAM.`,
  },
  providerRejectsToken: {
    headline: 'el proveedor de identidades rechaza el token',
    sentence: (provider) =>
      say`STS preguntó a ${quoted(provider)} por el token, y la respuesta es que no vale.`,
    next: () =>
      say`Vuelve a iniciar sesión en el proveedor y envía el token nuevo: este puede haber sido revocado.`,
  },
  outbound: {
    headline: 'AWS no acepta tokens que emite él mismo',
    sentence: (issuer) =>
      say`El token viene de ${quoted(issuer)}, así que lo emitió el propio AWS con ${'GetWebIdentityToken'}, para servicios de fuera de AWS.`,
    next: () =>
      say`Llama a ${'AssumeRole'} con las credenciales de AWS que tienes: no necesitan ningún token.`,
  },
  issuer: {
    headline: 'el token es de otro proveedor de identidades',
    sentence: (issuer) =>
      say`El emisor de la aserción es ${quoted(issuer)}, y el proveedor SAML de IAM tiene otro en sus metadatos.`,
    next: () =>
      say`Nombra en ${'PrincipalArn'} el proveedor SAML de ese emisor, o vuelve a cargar los metadatos del proveedor de identidades.`,
  },
  unknownKey: {
    headline: 'el proveedor no tiene ninguna clave que corresponda al token',
    sentence: (kid) =>
      kid === ''
        ? say`Ninguna de las claves que publica el proveedor es aquella con la que se firmó el token.`
        : say`El token nombra la clave ${kid}, y el proveedor no publica ninguna con ese ID.`,
    next: () =>
      say`Consigue un token nuevo: el proveedor puede haber cambiado sus claves. Si no sirve, mira si ${'iss'} es el proveedor que lo emitió.`,
  },
  algorithm: {
    headline: 'el token está firmado de un modo que STS no acepta',
    sentence: (algorithm) => say`El algoritmo de firma del token es ${quoted(algorithm)}.`,
    next: () =>
      say`Haz que el proveedor firme con ${'RS256'}, ${'RS384'}, ${'RS512'}, ${'ES256'}, ${'ES384'} o ${'ES512'}.`,
  },
  signature: {
    headline: 'la firma del token no es válida',
    sentence: () =>
      say`La firma no corresponde al token y a la clave del proveedor: algo se cambió después de firmar, lo firmó otro, o no está firmado.`,
    next: () =>
      say`Envía el token sin cambios. Con SAML, comprueba también que los metadatos de IAM tienen el certificado con el que el proveedor de identidades firma ahora.`,
  },
  timestamp: {
    headline: 'una hora del token no es un número entero',
    sentence: (claim) =>
      say`STS acepta las horas en segundos desde 1970, como números enteros, y ${'exp'} tiene que estar. En el token, el fallo está en ${quoted(claim)}.`,
    next: () =>
      say`Haz que el proveedor escriba ${'exp'}, ${'iat'} y ${'nbf'} como números enteros de segundos.`,
  },
  expired: {
    headline: 'el token ha caducado',
    sentence: (end) =>
      say`El token valía hasta este momento: ${moment(end)}. El reloj del laboratorio ya lo ha pasado.`,
    next: () => say`Consigue un token nuevo del proveedor y envíalo enseguida.`,
  },
  tooOld: {
    headline: 'la aserción no se canjeó a tiempo',
    sentence: (issued) =>
      issued === ''
        ? say`La aserción no dice cuándo se emitió, y vale durante los cinco minutos siguientes.`
        : say`La aserción se emitió el ${issued}, y se puede canjear durante los cinco minutos siguientes.`,
    next: () =>
      say`Vuelve a iniciar sesión en el proveedor de identidades y envía la aserción nueva enseguida.`,
  },
  notYetValid: {
    headline: 'el token todavía no vale',
    sentence: (begin) =>
      say`El token vale a partir de este momento: ${moment(begin)}. El reloj del laboratorio aún no ha llegado.`,
    next: () => say`Espera hasta entonces, o pon en hora el reloj del proveedor.`,
  },
  audience: {
    headline: 'el token es para otra audiencia',
    sentence: (audience) =>
      say`La audiencia del token es ${quoted(audience)}. STS acepta las que el proveedor OIDC de IAM enumera como ID de cliente; con SAML, ${'urn:amazon:webservices'} o el endpoint de inicio de sesión.`,
    next: () =>
      say`Pide al proveedor un token para la audiencia correcta, o añade esta a los ID de cliente del proveedor OIDC de IAM.`,
  },
  subject: {
    headline: 'el token no dice quién eres',
    sentence: () => say`El token no tiene sujeto: ${'sub'} en un JWT, ${'NameID'} en una aserción SAML.`,
    next: () => say`Haz que el proveedor ponga un sujeto en sus tokens.`,
  },
  confirmation: {
    headline: 'la aserción no está confirmada para un destinatario',
    sentence: (found) =>
      say`Una ${'SubjectConfirmation'} tiene que tener un ${'Recipient'} y un ${'NotOnOrAfter'}, y el número de las que los tienen en la aserción es ${quoted(found)}.`,
    next: () =>
      say`Haz que el proveedor de identidades escriba una sola ${'SubjectConfirmationData'} con ${'Recipient'} y ${'NotOnOrAfter'}.`,
  },
  roleNotListed: {
    headline: 'el proveedor de identidades no te asigna este rol',
    sentence: (role) =>
      say`El token enumera los roles para los que vale, y ${quoted(role)} no está entre ellos.`,
    next: () =>
      say`Haz que el proveedor enumere el rol: un JWT en el claim ${'https://aws.amazon.com/roles'}, una aserción en el atributo ${'Role'}, con los ARN del rol y del proveedor separados por una coma.`,
  },
  reservedRole: {
    headline: 'el rol es solo para IAM Identity Center',
    sentence: (role) => say`${quoted(role)} es de IAM Identity Center, que es el único que puede entregarlo.`,
    next: () => say`Inicia sesión con IAM Identity Center, o usa un rol propio.`,
  },
  sessionNameMissing: {
    headline: 'la aserción no tiene nombre de sesión',
    sentence: () =>
      say`Falta el atributo ${'RoleSessionName'}. El nombre de la sesión lo pone la aserción, no un parámetro.`,
    next: () =>
      say`Haz que el proveedor de identidades envíe el atributo ${'https://aws.amazon.com/SAML/Attributes/RoleSessionName'}.`,
  },
  sessionName: {
    headline: 'el nombre de sesión de la aserción no es válido',
    sentence: (name) => say`El atributo ${'RoleSessionName'} es ${quoted(name)}.`,
    next: () => say`Haz que el proveedor de identidades envíe de 2 a 64 letras, cifras y ${'_+=,.@-'}.`,
  },
  sourceIdentity: {
    headline: 'la identidad de origen del token no es válida',
    sentence: (value) => say`La identidad de origen del token es ${quoted(value)}.`,
    next: () =>
      say`Haz que el proveedor envíe de 2 a 64 letras, cifras y ${'_+=,.@-'}, sin empezar por ${'aws:'}.`,
  },
  tags: {
    headline: 'las etiquetas de sesión del token no son válidas',
    sentence: (tag) =>
      say`Las etiquetas del token incumplen las reglas de las etiquetas de sesión, en ${quoted(tag)}.`,
    next: () =>
      say`Haz que el proveedor envíe cada etiqueta una vez, sea cual sea su uso de mayúsculas, con un solo valor, ninguna que empiece por ${'aws:'}, y como transitivas solo claves que envía.`,
  },
};

/** Marks where a token has no value. */
const quoted = (value: string): Phrase => (value === '' ? words('(vacío)') : say`${value}`);

/** JWTs have their times in seconds since 1970, assertions in words. */
const moment = (time: string): Phrase =>
  quoted(/^\d+$/.test(time) ? addSeconds('1970-01-01T00:00:00Z', Number(time)) : time);
