import type { Interface } from '../../interface.ts';
import { say, words } from '../../phrase.ts';
import { SEQUENCE } from './readingsSequence.ts';
import { SIGNATURE } from './readingsSignature.ts';

/** Words of the readings of a decision. */
export const READINGS: Interface['readings'] = {
  title: 'Lecturas de la decisión',
  tabs: {
    path: 'Camino',
    sequence: 'Secuencia',
    http: 'HTTP',
    signature: 'Firma',
    answer: 'Respuesta',
    compare: 'Comparar',
  },
  broken: 'No se pudo componer esta lectura',
  brokenWhere: (reading) => say`En la lectura ${reading} de la llamada en cuestión.`,
  brokenToDo: ['Elige otra lectura u otra llamada; no se pierde nada tuyo.'],

  moment: {
    label: 'Se muestra',
    now: 'La llamada si se hiciera ahora',
    made: (at) => `La llamada tal como se hizo: ${at}`,
  },

  path: {
    scrub: 'Lugar en el camino',
    start: 'Antes de la primera puerta',
    at: (gate) => `En la puerta ${gate}`,
  },

  notSent: {
    title: 'No hay ninguna solicitud que mostrar',
    noOperation: (call) =>
      say`El laboratorio sabe qué dicen las políticas sobre ${call}, pero no cómo se escribe su solicitud.`,
    service: (service) =>
      say`${service} hace esta llamada por su cuenta, dentro de AWS. Nadie de fuera ve la solicitud ni sus claves.`,
    root: [
      'Esto lo firmarían las claves de acceso del usuario raíz, y el laboratorio no guarda ninguna: AWS desaconseja tenerlas.',
    ],
    gone: [
      'La clave de acceso de esta llamada ya no está en el mundo, y su clave secreta se ha ido con ella.',
    ],
    values: ['Un cliente no enviaría esto: hay valores que no son del tipo que acepta la API.'],
  },
  unmodelled: { title: 'El laboratorio no juzga esta llamada' },

  http: {
    request: 'Solicitud',
    response: 'Respuesta',
    from: (client, host) => `${client} a ${host}`,
    to: (host, client) => `${host} a ${client}`,
    unsigned:
      'Sin firmar: esta operación no necesita firma. El token que va entre los parámetros acredita quién llama.',
    noCredentials: 'Sin firmar: quien llama no tiene credenciales.',
    noBody: 'Sin cuerpo.',
    indented: 'Aquí con sangría; llega en una sola línea.',
    fields: 'El formulario, descodificado',
    show: 'Mostrar enteros tokens y secretos',
    hide: 'Acortar tokens y secretos',
  },

  answer: {
    allowed: 'AWS acepta la llamada y la responde.',
    title: 'En la red',
    cli: 'AWS CLI',
    cliPrints: 'lo que imprime la AWS CLI',
    exit: (code) => `Termina con el código de salida ${code}.`,
    nothing: 'No imprime nada.',
    python: 'Python (boto3)',
    pythonCode: 'el error en Python',
    javascript: 'JavaScript (SDK v3)',
    javascriptCode: 'el error en JavaScript',
    code: 'Código',
    status: 'Estado HTTP',
    requestId: 'ID de solicitud',
    tells: 'Lo que AWS cuenta y lo que calla',
    trails: 'Dónde queda registrada',
    trail: {
      error: (account, code) => say`${account}: con ${code}`,
      noError: (account) => say`${account}: sin error`,
    },
    noTrail: 'Ningún registro de seguimiento de este mundo recibe un evento de esta llamada.',
    noTrailUnknown:
      'Las credenciales que AWS no acepta no pertenecen a ninguna cuenta, así que CloudTrail no registra nada.',
    trailNote: 'Cada cuenta ve solo su propio registro de seguimiento.',
  },

  compare: {
    with: 'Comparar con',
    offered: 'Llamadas de este mundo',
    made: 'Llamadas hechas',
    madeTitle: (title, at, verdict) => `${title}, hecha: ${at}: ${verdict}`,
    none: 'No hay nada con que comparar',
    noneText: 'Haz una llamada o compón otra en Solicitud.',
    noCredentials: 'Esta llamada aún no tiene credenciales',
    noCredentialsText: 'Haz antes la llamada que entrega su sesión.',
    inQuestion: 'Llamada en cuestión',
    other: 'La otra llamada',
    facts: 'Datos de las llamadas',
    gates: 'Puertas, una al lado de otra',
    same: 'igual',
    differs: 'distinto',
    absent: 'no dado',
    notAsked: 'Sin preguntar',
    part: (gate) => words(`Aquí se separan: ${gate}.`),
    alike: ['Van por el mismo camino por todas las puertas.'],
    differences: (count) =>
      count === 0
        ? 'Ningún dato es distinto.'
        : count === 1
          ? '1 dato es distinto.'
          : `${count} datos son distintos.`,
    caller: 'Quién llama',
    action: 'Acción',
    target: 'Sobre',
    time: 'Hora',
    sessionToken: 'Token de sesión',
    sent: 'enviado',
    leftOut: 'omitido',
  },

  sequence: SEQUENCE,
  signature: SIGNATURE,
};
