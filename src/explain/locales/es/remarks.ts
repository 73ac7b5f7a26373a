import type { Catalogue } from '../../catalogue.ts';
import { say, type Phrase } from '../../phrase.ts';
import { tokenKeyIn } from '../../tokenKey.ts';
import { joined } from './lists.ts';

export const remarks: Catalogue['remarks'] = {
  caseDiffers: ({ expected, found }) =>
    say`${expected} y ${found} difieren en mayúsculas y minúsculas, y aquí eso cuenta.`,
  pathDiffers: ({ expected, found }) =>
    say`${expected} y ${found} difieren en la ruta, que es parte del ARN.`,
  accountDiffers: ({ expected, found }) => say`${expected} y ${found} son de cuentas distintas.`,
  bucketNotObject: ({ bucket }) =>
    say`El bucket y los objetos que contiene son recursos distintos: los objetos son ${`arn:aws:s3:::${bucket}/*`}.`,
  objectNotBucket: ({ bucket }) =>
    say`El bucket y los objetos que contiene son recursos distintos: el propio bucket es ${`arn:aws:s3:::${bucket}`}.`,
  accountPrincipal: ({ arn, accountId }) =>
    say`${arn} representa a toda la cuenta ${accountId}, no a su usuario raíz.`,
  principalWildcard: ({ value }) =>
    say`${value} no nombra a nadie: en una entidad principal, ${'*'} es un comodín solo cuando va suelto.`,
  groupPrincipal: ({ value }) => say`${value} es un grupo, y los grupos no pueden ser entidades principales.`,
  serviceOnly: ({ service }) =>
    say`Una instrucción para ${service} deja que ese servicio de AWS asuma el rol, y nadie más.`,
  literalWildcard: ({ operator, value }) =>
    say`${operator} toma ${value} letra por letra; los patrones necesitan ${operator.replace('StringEquals', 'StringLike').replace('IgnoreCase', '')}.`,
  principalArnOfSession: ({ value }) =>
    say`${value} es el ARN de una sesión, y para una sesión ${'aws:PrincipalArn'} es el ARN de su rol.`,
  principalArnOfRoot: ({ value }) =>
    say`En una condición, ${value} es solo el usuario raíz; únicamente en ${'Principal'} representa a toda la cuenta.`,
  missingKey: ({ key }) =>
    KEYS[key.toLowerCase().replace(/\/.*/, '/')] ??
    ofToken(key) ??
    say`La condición sobre una clave que la llamada no tiene no se cumple, salvo que su operador esté negado o termine en ${'IfExists'}.`,
  variableValues: ({ variables }) =>
    say`En esta llamada, ${joined(variables.map(({ key, value }) => say`${`\${${key}}`} es ${value}`))}.`,
  keyNotProvided: ({ key }) =>
    key.toLowerCase() === 'aws:sourceip'
      ? say`En AWS, una llamada desde internet tiene una dirección. Da una al laboratorio como contexto de la llamada.`
      : say`Si AWS da esta clave a llamadas así, dala al laboratorio como contexto de la llamada.`,
  missingKeyNegated: ({ key, operator }) =>
    say`Para pedir además que la clave esté, añade ${'Null'} con ${`"${key}": "false"`} junto a ${operator}.`,
  noValueFails: ({ key }) =>
    say`${'ForAllValues'} se cumple cuando no hay ningún valor. Para pedir uno, añade ${'Null'} con ${`"${key}": "false"`}.`,
  denyNotMatched: () => say`Un ${'Deny'} que no coincide no deniega nada, y tampoco permite nada.`,
  missingRole: () =>
    say`AWS responde por un rol que no existe con las mismas palabras que por uno que no puedes asumir, para que quien llama no pueda averiguar qué roles hay.`,
  beforePolicies: () => say`Todavía no se ha mirado ninguna política.`,
};

/** Of a token's claims AWS makes some into condition keys (B-108, B-109), and few of those stay with the session (B-093, B-110). */
function ofToken(key: string): Phrase | null {
  const kind = tokenKeyIn(key)?.of;
  if (!kind) return null;
  return kind === 'saml'
    ? say`La clave solo está en llamadas con una aserción SAML; en las sesiones obtenidas con una quedan ${'saml:sub'}, ${'saml:sub_type'} y ${'saml:namequalifier'}.`
    : say`La clave solo está en llamadas con un token de ese proveedor que tenga el claim, y solo para los claims que AWS convierte en claves; en las sesiones obtenidas con uno quedan ${'aud'}, ${'sub'} y ${'amr'}.`;
}

/** Why a call may lack a key, by the key in lower case; a slash stands for whatever follows it. */
const KEYS: Readonly<Record<string, Phrase>> = {
  'sts:externalid': say`La clave está en la llamada solo cuando quien llama envía el parámetro ${'ExternalId'}.`,
  'sts:sourceidentity': say`La clave está en la llamada solo cuando se fija o se transmite una identidad de origen.`,
  'aws:multifactorauthpresent': say`Solo las credenciales temporales llevan esta clave: las claves de acceso a largo plazo y los tokens de proveedores de identidades nunca la llevan.`,
  'aws:multifactorauthage': say`La clave solo está cuando las credenciales se obtuvieron con MFA.`,
  'aws:tokenissuetime': say`Solo las credenciales temporales llevan esta clave.`,
  'aws:username': say`Solo los usuarios de IAM tienen nombre de usuario; las sesiones de rol, los usuarios raíz y los servicios de AWS no tienen ninguno.`,
  'aws:principalorgid': say`Solo lleva esta clave quien llama desde una cuenta que es de una organización.`,
  'aws:principalorgpaths': say`Solo lleva esta clave quien llama desde una cuenta que es de una organización.`,
  'aws:resourceorgpaths': say`Solo tienen esta clave los recursos de una cuenta que es de una organización.`,
  'aws:resourceorgid': say`Solo tienen esta clave los recursos de una cuenta que es de una organización.`,
  'aws:principaltag/': say`La clave solo está cuando el usuario o rol que llama tiene esa etiqueta.`,
  'aws:resourcetag/': say`La clave solo está cuando el recurso tiene esa etiqueta; para ${'sts:AssumeRole'}, el recurso es el rol.`,
  'aws:requesttag/': say`La clave solo está cuando la llamada envía esa etiqueta.`,
  'aws:tagkeys': say`La clave solo está cuando la llamada envía etiquetas.`,
  'aws:sourceip': say`Una llamada que pasa por un punto de conexión de VPC no tiene dirección pública, y por tanto tampoco esta clave.`,
  'aws:sourcevpce': say`Solo las llamadas que pasan por un punto de conexión de VPC tienen esta clave.`,
  'aws:sourcevpc': say`Solo las llamadas que pasan por un punto de conexión de VPC tienen esta clave.`,
  'aws:sourcearn': say`Solo los servicios de AWS que llaman en nombre de un recurso llevan esta clave.`,
  'aws:sourceaccount': say`Solo los servicios de AWS que llaman en nombre de un recurso llevan esta clave.`,
};
