import type { Catalogue } from '../../catalogue.ts';
import { say, type Phrase } from '../../phrase.ts';
import { stsMessages } from './stsMessages.ts';

const notEvenAuthenticated = say`AWS dice lo mismo de una clave de acceso desconocida o inactiva, de un token de sesión que no corresponde a la clave y de credenciales temporales enviadas sin su token. No se ha mirado ninguna política.`;

const malformed = (what: Phrase): Phrase => say`${what} No se ha guardado nada.`;

/** What to make of AWS's own texts: what they tell, and what they hide. */
export const awsMessages: Catalogue['awsMessages'] = {
  missingAuthenticationToken: say`La solicitud no estaba firmada.`,
  invalidClientTokenId: notEvenAuthenticated,
  expiredToken: say`La sesión de estas credenciales ha terminado. No se ha mirado ninguna política.`,
  validation: say`Un parámetro incumple una restricción de la API. AWS lo comprueba antes que cualquier política y enumera todos los incumplimientos a la vez.`,
  malformedInteger: say`Se esperaba un número. El texto no dice en qué parámetro.`,
  arnIsInvalid: say`El texto es lo bastante largo para un ARN, pero no es un ARN que acepte este parámetro.`,
  durationOverRoleMaximum: say`Las políticas permiten la llamada. ${'DurationSeconds'} supera la duración máxima de sesión configurada en el rol.`,
  durationOverChainingCap: say`Las políticas permiten la llamada. Una sesión de rol que asume otro rol recibe una hora como máximo.`,
  rootMayNotAssume: say`No se ha mirado ninguna política: los usuarios raíz no pueden asumir roles.`,
  sessionMayNotCall: say`No se ha mirado ninguna política: esta llamada pide las claves a largo plazo de un usuario o del usuario raíz, y no acepta sesiones.`,
  ...stsMessages,
  denied: say`El texto no da ningún motivo. Entre cuentas, AWS dice lo mismo de un rol que no existe, de un rol que no confía en ti y de un ${'Allow'} que falta de tu lado.`,
  deniedByS3: say`S3 no da motivos a quien llama desde fuera de la cuenta y la organización del bucket, y no dice a quién se le denegó qué.`,
  deniedWithoutResource: say`El texto no da ningún motivo; la acción no nombra ningún recurso.`,
  deniedBecauseNoPolicyAllows: say`Una denegación implícita: el texto nombra un tipo de política en el que falta un ${'Allow'}, pero no la política ni la instrucción.`,
  deniedExplicitly: say`Una denegación explícita: el texto nombra el tipo de política que tiene el ${'Deny'}, pero no la política ni la instrucción.`,
  deniedByPolicy: say`Una denegación explícita: el texto nombra la política que tiene el ${'Deny'}, pero no la instrucción.`,
  assumeRoleNotTrusted: say`Una denegación implícita: ninguna instrucción de la política de confianza permite la llamada. El texto no dice qué elemento falló.`,
  assumeRoleDeniedByTrust: say`Una denegación explícita: una instrucción de la política de confianza deniega la llamada.`,
  policyCharacters: malformed(
    say`El documento tiene un carácter que IAM no acepta: solo valen U+0020 a U+00FF, tabuladores y saltos de línea.`,
  ),
  policyTooLong: malformed(say`Ninguna política puede acercarse a esa longitud; AWS no la ha leído.`),
  policyNotJson: malformed(say`El texto no es JSON válido.`),
  policySyntax: malformed(
    say`El documento no es JSON, o es JSON pero no una política. El texto no dice dónde está el fallo.`,
  ),
  policyVersion: malformed(say`Una política administrada tiene que decir ${'"Version": "2012-10-17"'}.`),
  policyNoActions: malformed(say`Una instrucción no tiene ni ${'Action'} ni ${'NotAction'}.`),
  policyNoResources: malformed(say`Una instrucción no tiene ni ${'Resource'} ni ${'NotResource'}.`),
  policyDuplicateSid: malformed(say`Dos instrucciones tienen el mismo ${'Sid'}.`),
  policySidCharacters: malformed(say`Un ${'Sid'} tiene letras de la A a la Z y cifras, y nada más.`),
  policyNamesPrincipal: malformed(
    say`Una política asociada a un usuario, grupo o rol se aplica a quien la tiene y no nombra ninguna entidad principal.`,
  ),
  policyVendor: malformed(
    say`A una acción le falta su servicio: AWS llama «vendor» a la parte que va antes de los dos puntos.`,
  ),
  policyOneColon: malformed(say`Una acción tiene dos puntos más de una vez.`),
  policyVendorInvalid: malformed(
    say`Lo que va antes de los dos puntos de una acción no es el nombre de un servicio.`,
  ),
  policyResourceNoArn: malformed(say`Un recurso no es ni un ARN ni ${'*'}.`),
  policyResourcePartition: malformed(
    say`La segunda parte de un ARN nombra una partición, y no hay ninguna con ese nombre.`,
  ),
  policyResourceVendor: malformed(
    say`La tercera parte de un ARN nombra su servicio completo: ahí no puede haber comodines.`,
  ),
  policyResourceRegion: malformed(say`IAM es global, así que sus ARN no tienen región.`),
  policyResourceType: malformed(say`Un ARN de IAM dice completo el tipo de su recurso, como ${'role/'}.`),
  policyLegacy: malformed(say`AWS usa este texto para varios fallos de forma y no dice cuál de ellos es.`),
  trustStatementEmpty: malformed(say`La política de confianza no tiene ninguna instrucción.`),
  trustMissingField: malformed(
    say`A una instrucción de la política de confianza le falta el elemento que se nombra.`,
  ),
  trustEffect: malformed(say`${'Effect'} es ${'Allow'} o ${'Deny'}, con mayúscula inicial.`),
  trustVersion: malformed(
    say`${'Version'} nombra el lenguaje de políticas: ${'2012-10-17'} o ${'2008-10-17'}.`,
  ),
  trustDuplicateSid: malformed(say`Dos instrucciones tienen el mismo ${'Sid'}.`),
  trustProhibitedField: malformed(say`Una política de confianza no puede tener este elemento.`),
  trustNotResource: malformed(say`Una política de confianza no tiene recursos: el recurso es el propio rol.`),
  trustNotPrincipal: malformed(say`Una política de confianza nombra a quién se refiere, no a quién no.`),
  trustAllowNotPrincipal: malformed(
    say`Permitir a todos menos a unos pocos dejaría entrar al mundo entero, así que AWS lo rechaza.`,
  ),
  trustEmptyPrincipal: malformed(say`${'Principal'} está, pero no nombra a nadie.`),
  trustBarePrincipal: malformed(
    say`Una entidad principal va bajo su tipo, como ${'AWS'} o ${'Service'}, en un objeto.`,
  ),
  trustPrincipalType: malformed(say`No existe ningún tipo de entidad principal con ese nombre.`),
  trustInvalidPrincipal: malformed(
    say`La entidad principal no existe, o no está escrita en una forma que AWS acepte.`,
  ),
  trustFederated: malformed(
    say`Una entidad principal federada es el dominio de un proveedor, o el ARN de uno que existe en la cuenta.`,
  ),
  trustCognito: malformed(
    say`Cognito sirve a todos los clientes de AWS: la política de confianza tiene que nombrar el grupo de identidades al que se refiere.`,
  ),
  trustActions: malformed(
    say`Una política de confianza puede nombrar las acciones de STS que entregan el rol, y nada más.`,
  ),
  quotaExceeded: malformed(say`El documento supera la cuota de longitud.`),
  inlineQuotaExceeded: malformed(
    say`Todas las políticas insertadas de quien las tiene superan juntas la cuota. Los espacios en blanco no cuentan, aunque el texto hable de bytes.`,
  ),
  sessionPolicyTooLong: malformed(say`La política de sesión es más larga de lo que acepta STS.`),
  organizationsPolicy: malformed(
    say`AWS Organizations dice esto de cualquier fallo de una SCP o RCP, y no dice cuál es.`,
  ),
  organizationsQuota: malformed(say`La SCP o RCP supera la cuota de longitud, espacios en blanco incluidos.`),
};
