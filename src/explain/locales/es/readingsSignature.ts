import type { Interface } from '../../interface.ts';
import { say, words } from '../../phrase.ts';

/** Words of the signature, built up part by part. */
export const SIGNATURE: Interface['readings']['signature'] = {
  unsigned: 'Esta llamada no está firmada',
  unsignedToken: (operation, parameter) =>
    say`${operation} no lleva firma: quien la llama aún no tiene claves de AWS. ${parameter} acredita quién llama, firmado por su emisor.`,
  unsignedNobody: [
    'Quien llama no tiene credenciales, así que no hay con qué firmar. AWS responde que falta el token de autenticación.',
  ],
  lead: [
    'AWS también tiene tu clave secreta. Hace la misma firma con lo que llega y las compara. La clave secreta nunca viaja.',
  ],

  steps: 'Partes de la firma',
  step: (number, count, title) => `Parte ${number} de ${count}: ${title}`,
  previous: 'Parte anterior',
  next: 'Parte siguiente',
  hasDifference: 'distinta',
  parts: {
    payload: {
      title: 'Hash de la carga útil',
      note: ['SHA-256 del cuerpo, byte a byte. Un solo carácter distinto da un hash del todo distinto.'],
    },
    canonical: {
      title: 'Solicitud canónica',
      note: [
        'La solicitud en la única forma que ambos lados escriben igual: ordenada, codificada y sin espacios de más.',
      ],
    },
    stringToSign: {
      title: 'Cadena para firmar',
      note: ['Cuándo, para qué ámbito y el hash de la solicitud canónica. Esto es lo que se firma.'],
    },
    keys: {
      title: 'Clave de firma',
      note: [
        'Cuatro veces HMAC-SHA-256, cada una con la clave anterior: así una clave sirve solo para un día, una región y un servicio.',
      ],
    },
    signature: {
      title: 'Firma',
      note: say`HMAC-SHA-256 de la cadena para firmar con la clave de firma, en hexadecimal. Va en el encabezado ${'Authorization'}.`,
    },
  },
  line: {
    body: 'Cuerpo',
    emptyBody: '(vacío)',
    bodyHash: 'SHA-256 del cuerpo',
    method: 'Método HTTP',
    path: 'Ruta',
    query: 'Cadena de consulta, ordenada',
    header: (name) => `Encabezado firmado ${name}`,
    end: 'Una línea vacía termina los encabezados',
    signedHeaders: 'Nombres de los encabezados firmados',
    payloadHash: 'Hash de la carga útil',
    algorithm: 'Algoritmo',
    date: 'Fecha y hora de la solicitud',
    scope: 'Ámbito: día, región, servicio',
    canonicalHash: 'SHA-256 de la solicitud canónica',
    secret: 'AWS4 y la clave de acceso secreta',
    kDate: 'kDate = HMAC del día',
    kRegion: 'kRegion = HMAC de la región',
    kService: 'kService = HMAC del servicio',
    kSigning: 'kSigning = HMAC de aws4_request',
    signature: 'Firma',
    authorization: 'Encabezado Authorization',
    empty: '(vacío)',
  },
  client: 'Firmaste',
  aws: 'AWS calculó',
  first: 'Aquí se separan',
  showSecret: 'Mostrar la clave secreta',
  hideSecret: 'Tapar la clave secreta',

  breaking: 'Romperla',
  breakages: {
    none: 'Nada: la solicitud como debe ser',
    wrongSecret: 'Otra clave de acceso secreta',
    alteredParameter: 'Un parámetro alterado después de firmar',
    changedHeader: 'Un encabezado firmado que cambia por el camino',
    droppedHeader: 'Un encabezado firmado que se pierde por el camino',
    hostNotSigned: 'Host fuera de los encabezados firmados',
    noSessionToken: 'Sin el token de sesión',
    clockBehind: 'Tu reloj, 20 minutos atrasado',
    clockAhead: 'Tu reloj, 20 minutos adelantado',
    wrongRegion: 'Firmada para otra región',
    wrongService: 'Firmada para otro servicio',
  },
  why: {
    taken: [
      'Ambos lados llegan a la misma firma, así que AWS sabe quién llama. Solo ahora mira las políticas.',
    ],
    unknownKey: [
      'AWS no tiene clave secreta para esta clave tal como llegó: está inactiva o ya no existe, o es temporal y vino sin su token.',
    ],
    none: ['AWS no acepta la firma, aunque nada cambió por el camino.'],
    wrongSecret: [
      'Hasta la cadena para firmar todo es igual. Las claves se separan en el primer paso, y por eso también la firma.',
    ],
    alteredParameter: [
      'La firma se hizo sobre otro contenido. AWS calcula el hash de lo que llega y obtiene otra línea.',
    ],
    changedHeader: [
      'El encabezado es parte de la solicitud canónica. Quien lo cambia por el camino, por ejemplo un proxy, rompe la firma.',
    ],
    droppedHeader: [
      'El encabezado está entre los firmados, así que AWS lo incluye: vacío, porque nunca llegó.',
    ],
    hostNotSigned: [
      'Host debe ir siempre firmado; si no, una solicitud se podría reenviar a otro endpoint. AWS no calcula nada.',
    ],
    noSessionToken: [
      'Las claves temporales solo funcionan con su token. Sin él, AWS no conoce la clave y no tiene con qué calcular.',
    ],
    clockBehind: [
      'Una firma vale solo unos minutos, para que nadie pueda enviarla otra vez más tarde. AWS no calcula nada.',
    ],
    clockAhead: ['Una fecha futura también se rechaza. AWS no calcula nada: pon antes el reloj en hora.'],
    wrongRegion: ['El ámbito nombra una región que no es la del endpoint. AWS lo ve sin calcular nada.'],
    wrongService: ['El ámbito nombra un servicio que no está en este endpoint. AWS lo ve sin calcular nada.'],
  },
  taken: 'La firma coincide',
  takenThen: (answer) => say`Lo que sigue trata de la propia llamada: ${answer}.`,
  refused: 'AWS rechaza la firma',
  unknownKey: 'AWS no conoce la clave',
  difference: (part, line) => words(`Primera diferencia: ${part}, en ${line}.`),
  noDifference: ['AWS se detiene antes de calcular una firma, así que no hay línea que comparar.'],
};
