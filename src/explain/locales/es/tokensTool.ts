import type { Interface } from '../../interface.ts';
import { number } from './counts.ts';
import { amountOf } from './durations.ts';

/** Words of the token workbench. */
export const TOKENS_TOOL: Interface['tokensTool'] = {
  tabs: 'Qué hacer con los tokens',
  tab: { jwt: 'Hacer un JWT', saml: 'Hacer SAML', decode: 'Descodificar' },

  none: {
    jwt: 'No hay proveedor de OpenID Connect en este mundo',
    jwtText:
      'Un JWT necesita un emisor que IAM conozca. Añade un proveedor OIDC a una cuenta en el Mundo o usa el mundo GitHub Actions o EKS. Descodificar funciona sin él.',
    saml: 'No hay proveedor SAML en este mundo',
    samlText:
      'Una aserción necesita un proveedor de identidades que IAM conozca. Añade un proveedor SAML a una cuenta en el Mundo o usa el mundo de la empresa con SAML. Descodificar funciona sin él.',
  },

  failed: 'No se pudo hacer el token',
  failedText:
    'El navegador no quiso firmar. Para firmar hace falta una página cargada por HTTPS o desde localhost.',

  jwt: {
    provider: 'Emisor',
    inAccount: (url, account) => `${url} (${account ?? 'STS lo conoce por sí mismo'})`,
    preset: 'Partir de',
    presets: {
      branch: 'Una rama',
      environment: 'Un entorno',
      pullRequest: 'Una pull request',
      stranger: 'Un repositorio de nombre parecido',
      serviceAccount: 'Una cuenta de servicio',
      defaultAccount: 'La cuenta de servicio predeterminada',
      sample: 'Un token habitual',
    },
    presetWith: (name, subject) => `${name}: ${subject}`,
    header: 'Encabezado',
    claims: 'Claims',
    help: 'JSON. Las horas son segundos enteros desde 1970. La clave de prueba del emisor firma tras cada cambio.',
    now: 'Poner las horas en ahora',
    startAgain: 'Empezar otra vez',
    keepsLast: 'El token sigue siendo el de antes.',
  },

  json: {
    empty: 'Aquí no hay nada. Escribe un objeto JSON.',
    notObject: 'Esto es JSON, pero no un objeto entre llaves.',
    tooDeep: 'Esto tiene más de 64 niveles de anidamiento.',
    syntax: (line, column) => `Aún no es JSON: se rompe en la línea ${line}, columna ${column}.`,
  },

  times: {
    title: 'Horas según el reloj del laboratorio',
    none: 'No contiene horas.',
    notMoment: 'no es un número entero de segundos',
    line: (kind, seconds) => {
      if (seconds === 0)
        return { end: 'caduca ahora', begin: 'válido desde ahora', made: 'hecho ahora' }[kind];
      const length = amountOf(Math.abs(seconds));
      if (seconds < 0) {
        return `${{ end: 'caducó', begin: 'válido desde', made: 'hecho' }[kind]} hace ${length}`;
      }
      return `${{ end: 'caduca', begin: 'no es válido hasta', made: 'hecho, según dice,' }[kind]} dentro de ${length}`;
    },
  },

  breaks: {
    title: 'Romperlo a propósito',
    help: 'Pulsa cuantos quieras. El texto que escribiste queda como está.',
    restore: 'Restaurar',
    jwt: {
      changedClaim: 'Cambiar un claim después de firmar',
      expired: 'Caducado',
      notYetValid: 'Aún no válido',
      audience: 'Audiencia equivocada',
      issuer: 'Emisor equivocado',
      unknownKey: 'ID de clave desconocido',
      otherIssuer: 'Firmado por otro emisor',
      otherKey: 'Firmado con un ID de clave robado',
      algorithmNone: 'Algoritmo none',
      truncated: 'Cortado',
    },
    jwtHelp: {
      changedClaim: 'sub pasó a ser somebody-else y la firma quedó igual.',
      expired: 'iat y exp están en el pasado; el emisor firmó eso.',
      notYetValid: 'nbf está una hora por delante; el emisor firmó eso.',
      audience: 'aud es https://example.net; el emisor firmó eso.',
      issuer: 'iss es https://login.example.net, firmado con la clave del emisor de arriba.',
      unknownKey: 'kid nombra una clave que el emisor no publica.',
      otherIssuer: 'Lo firmó https://login.example.net, con su propio kid.',
      otherKey: 'La clave de otro firmó con el kid del emisor.',
      algorithmNone: 'alg es none y la firma está vacía.',
      truncated: 'El texto termina en mitad de los claims.',
    },
    saml: {
      changedAttribute: 'Cambiar un atributo después de firmar',
      expired: 'Caducada',
      audience: 'Audiencia equivocada',
      recipient: 'Destinatario equivocado',
      rolePair: 'Pareja de rol equivocada',
      otherKey: 'Firmada con otra clave',
      unsigned: 'Sin firma',
      truncated: 'Cortada',
    },
    samlHelp: {
      changedAttribute: 'RoleSessionName pasó a ser somebody-else y la firma quedó igual.',
      expired: 'Se emitió diez minutos antes y se puede canjear durante cinco.',
      audience: 'Audience es https://example.net/saml.',
      recipient:
        'Recipient es otra página de inicio de sesión, y eso es lo que significa SAML:aud en las políticas de confianza.',
      rolePair: 'El atributo Role nombra SomeOtherRole.',
      otherKey: 'La firmó otro, que puso al lado un certificado suyo.',
      unsigned: 'Se quitó la firma.',
      truncated: 'Faltan los dos últimos quintos del texto.',
    },
  },

  token: {
    jwt: 'El token',
    saml: 'La aserción',
    part: { header: 'Encabezado', claims: 'Claims', signature: 'Firma', more: 'Lo que sobra' },
    empty: 'vacío',
    size: (length, limit) => `${number(length)} de ${number(limit)} caracteres como máximo`,
    tooLong: (length, limit) => `${number(length)} caracteres, y STS acepta como máximo ${number(limit)}`,
    stale: 'Del último JSON que se pudo leer',
    xml: 'XML de la respuesta, con sangría',
    cannotShow: 'Cortada, ya no es XML.',
    copyToken: 'el token',
    copySaml: 'la respuesta en Base64',
    decode: 'Leerlo en Descodificar',
  },

  saml: {
    provider: 'Proveedor SAML',
    role: 'Rol en la aserción',
    noRole: 'Ningún rol',
    nameId: 'NameID',
    sessionName: 'RoleSessionName',
    sessionDuration: 'SessionDuration',
    sourceIdentity: 'SourceIdentity',
    audience: 'Audience',
    recipient: 'Recipient',
    transitive: 'TransitiveTagKeys',
    transitiveHelp: 'Claves separadas por comas.',
    durationHelp: 'Segundos. Para la consola; aquí solo puede acortar.',
    tags: 'PrincipalTag',
    tagKey: (place) => `Etiqueta ${place}: clave`,
    tagValue: (place) => `Etiqueta ${place}: valor`,
    addTag: 'Añadir una etiqueta',
    removeTag: (place) => `Quitar la etiqueta ${place}`,
    issued: (time) => `Emitida: ${time}; se puede canjear durante cinco minutos.`,
    now: 'Emitirla ahora',
    foreignCertificate:
      'Este proveedor tiene metadatos propios, y el laboratorio no tiene su clave: lo que se firma aquí no se verifica.',
  },

  trade: {
    title: 'Canjearlo por credenciales',
    role: 'Rol que se asume',
    noRole: 'No hay ningún rol en este mundo.',
    trusts: (role) => `${role} (nombra al proveedor)`,
    sessionName: 'RoleSessionName',
    provider: 'Proveedor SAML que nombra la llamada',
    noProvider: 'Ninguno',
    verdict: 'Si STS lo recibiera ahora',
    judging: 'Se pregunta a STS…',
    trade: 'Canjear',
    ask: 'Ponerlo en la solicitud',
    asked: 'En la solicitud: la Decisión sigue lo que cambias aquí',
    cannotAsk:
      'La solicitud escribe el contenido de un token y no puede decir lo que dice este. Canjear lo envía tal cual.',
    command: 'Como comando de la AWS CLI',
    copyCommand: 'el comando',
    issued: (key) => `STS entregó credenciales: ${key}. Están entre las Sesiones.`,
    refused: 'STS rechazó el canje.',
    useSession: 'Llamar con ellas',
  },

  findings: {
    title: (count) => (count === 1 ? 'Hay una cosa mal' : `Hay ${count} cosas mal`),
    none: 'El token en sí no tiene nada mal.',
    first: 'STS se detiene aquí',
    later: 'Detrás',
    help: 'STS responde con la primera. Las demás son lo que diría después si se corrigieran las anteriores.',
    at: 'En',
    rules: (ids) => `Reglas: ${ids}`,
  },

  decode: {
    label: 'Un token de cualquier tipo',
    help: 'Un JWT, una respuesta o aserción SAML (Base64 o XML), un mensaje de autorización codificado, un token de sesión, un ID de clave de acceso. Nada sale de esta página.',
    clear: 'Borrar',
    empty: 'Aún no hay nada que leer',
    emptyText:
      'Pega un token. Aquí está lo que se puede leer de él, y de lo que no se puede se dice el lugar.',
    tooLong: (length, limit) =>
      `Tiene ${number(length)} caracteres. El laboratorio lee hasta ${number(limit)}; ningún token que acepte STS es más largo.`,
    unknown: 'El laboratorio no conoce ningún token así',
    unknownText:
      'Un JWT tiene tres partes separadas por puntos y empieza por eyJ. Una respuesta SAML en Base64 empieza por PD o PH. Un ID de clave de acceso empieza por AKIA o ASIA.',
    kind: {
      jwt: 'JSON Web Token',
      saml: 'Respuesta SAML',
      samlAlone: 'Aserción SAML',
      message: 'Mensaje de autorización codificado',
      accessToken: 'Token de acceso de OAuth 2.0',
      accessKey: 'ID de clave de acceso',
      sessionToken: 'Token de sesión',
    },
    partOk: 'Leída',
    partBad: 'Rota',
    part: {
      missing: 'Esta parte falta.',
      emptySignature: 'No hay firma.',
      notUtf8: 'Sus bytes no son texto en UTF-8.',
      readTo: 'Lo que contiene:',
      bytes: (count) => `${count} bytes. Una firma no dice nada por sí misma; solo se puede verificar.`,
    },
    base64: {
      character: (character, at, alphabet) =>
        `No es ${alphabet}: el carácter ${at} es ${JSON.stringify(character)}.`,
      length: (length, alphabet) =>
        `No es ${alphabet}: ${length} caracteres no pueden ser bytes. Falta al menos uno al final.`,
    },
    parts: (count) => `Un JWT tiene tres partes separadas por puntos. Este tiene ${count}.`,
    signature: 'Firma',
    signatures: {
      valid: (issuer) => `Correcta: firmado con una clave de ${issuer}.`,
      invalid: (issuer) =>
        `Incorrecta: no encaja con la clave de ${issuer}. Algo se cambió después de firmar o firmó otro.`,
      unknownKey: (issuer) => `No se puede verificar: ${issuer} no publica ninguna clave con este kid.`,
      algorithm: 'No se puede verificar: STS no acepta este algoritmo.',
      none: 'No se puede verificar: el token no nombra ningún emisor con https.',
      unread: 'No se puede verificar mientras una parte del token esté rota.',
    },
    keyOf: (issuer) => `${issuer} publica una clave con este kid.`,
    samlSignature: {
      valid: (provider) => `Correcta para ${provider}: encaja con el certificado de sus metadatos.`,
      invalid: (provider) => `Incorrecta para ${provider}: no encaja con el certificado de sus metadatos.`,
      none: (provider) => `Ninguna: ${provider} tendría que haber firmado.`,
    },
    noSamlProviders: 'No hay ningún proveedor SAML en este mundo con el que verificarla.',
    saml: {
      notUtf8: 'Los bytes no son texto en UTF-8.',
      documentType: (line) =>
        `Rechazado: la línea ${line} declara un tipo de documento. Ahí se podrían esconder entidades, así que el XML no se lee.`,
      tooDeep: 'Rechazado: sus elementos tienen más de 64 niveles de anidamiento.',
      syntax: (line, column) =>
        line === null
          ? 'Esto no es XML: no contiene ningún elemento.'
          : `El XML se rompe cerca de la línea ${line}${column === null ? '' : `, columna ${column}`}.`,
      noAssertion: (root) =>
        `Esto es XML, pero no una respuesta con una aserción: el elemento exterior es ${root}.`,
      encrypted: 'La aserción está cifrada. El laboratorio no lee aserciones cifradas.',
      wrapped:
        'Una aserción suelta: STS acepta una respuesta entera, así que el laboratorio la ha envuelto en una.',
      contents: 'Lo que dice',
      attributes: 'Atributos',
    },
    message: {
      decoded: 'De qué trataba la denegación',
      needs:
        'En AWS esto necesita una llamada a DecodeAuthorizationMessage y permiso para ella. Ponla en la solicitud para ver quién puede.',
      ask: 'Poner DecodeAuthorizationMessage en la solicitud',
      foreign:
        'Parece un mensaje de autorización codificado, pero ninguna denegación de este mundo lo ha devuelto. Solo puede leerlo el AWS que lo hizo.',
    },
    accessToken: {
      known: (provider, user) => `${provider} lo entregó para ${user}.`,
      unknown:
        'Ningún proveedor del laboratorio lo conoce. Por sí mismo no dice nada: STS pregunta al proveedor.',
    },
    credential: {
      temporary: 'Temporal: ASIA indica credenciales que entregó STS. Necesitan su token de sesión.',
      longTerm: 'De larga duración: AKIA indica la clave de un usuario o del usuario raíz.',
      opaque: 'AWS sella los tokens de sesión: nadie más puede leer lo que hay dentro.',
      owner: 'Pertenece a',
      account: 'Cuenta',
      status: 'Estado',
      active: 'Activa',
      inactive: 'Inactiva',
      ends: 'Tiempo restante',
      unknown: 'Nadie en este mundo la tiene.',
    },
  },
};
