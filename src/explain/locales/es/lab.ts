import type { Interface } from '../../interface.ts';
import { say } from '../../phrase.ts';
import { roles, users } from './counts.ts';
import { saidDuration } from './durations.ts';

/** Words of the lab at work: what depends on the world, the call and what happened. */
export const LAB: Interface['lab'] = {
  you: 'tú',
  session: { active: 'activa', expired: 'caducada' },
  trustPolicy: 'Política de confianza',
  resourcePolicy: 'Política de bucket',

  who: {
    you: 'Tus credenciales son las de',
    become: 'Si se le pide sin más parámetros, STS entrega:',
    yes: 'sí',
    no: 'no',
  },

  policyTitle: {
    trust: (owner) => `Política de confianza de ${owner}`,
    resource: (owner) => `Política de recurso de ${owner}`,
    identity: (owner, name) =>
      name === null ? `Política administrada ${owner}` : `Política ${name} de ${owner}`,
    boundary: (owner) => `Límite de permisos ${owner}`,
    session: (owner, name) =>
      name === null ? `Política de sesión ${owner}` : `Política de sesión de ${owner}`,
    scp: (owner, name) => `Política de control de servicios ${name ?? ''} de ${owner}`,
    rcp: (owner, name) => `Política de control de recursos ${name ?? ''} de ${owner}`,
    endpoint: (owner) => `Política del punto de conexión ${owner}`,
  },
  policySays: {
    trust: 'Dice quién puede asumir el rol.',
    resource: 'Dice quién puede usar el recurso.',
    identity: 'Dice qué puede hacer quien la tiene.',
    boundary: 'Dice hasta dónde pueden llegar los permisos de quien lo tiene.',
    session: 'Dice hasta dónde pueden llegar los permisos de la sesión.',
    scp: 'Dice lo máximo que cualquiera puede hacer en la cuenta.',
    rcp: 'Dice lo máximo que cualquiera puede hacer con los recursos de la cuenta.',
    endpoint: 'Dice qué puede pasar por el punto de conexión.',
  },

  change: {
    edit: (subject) => `edición de ${subject}`,
    call: (subject) => `llamada a ${subject}`,
    clock: (subject) => `reloj adelantado ${saidDuration(subject)}`,
    scene: (subject) => `lo que pasa antes de «${subject}»`,
    solution: (subject) => `solución de «${subject}»`,
    reset: (subject) => `vuelta al inicio de «${subject}»`,
    add: (subject) => `añadir ${subject}`,
    rename: (subject) => `cambiar el nombre de ${subject}`,
    duplicate: (subject) => `copiar ${subject}`,
    remove: (subject) => `eliminar ${subject}`,
    set: (subject) => `modificar ${subject}`,
  },

  call: {
    choose: 'Llamada en cuestión',
    card: 'La llamada',
    title: (action, target, caller) =>
      target === null ? `${action} como ${caller}` : `${action} sobre ${target} como ${caller}`,
    nobody: 'nadie',
    tokenOf: (subject) => `el token de ${subject}`,
    notSigned: 'La solicitud no está firmada.',
    other: 'Otra llamada, tal como está en Solicitud',
    waiting: 'Aún no se ha preguntado nada',
    waitingText: 'Haz la llamada. Las puertas que encuentra aparecen aquí, una a una, hasta la que decide.',
    noSession: 'Estas credenciales aún no existen',
    noSessionText: 'Antes tiene que emitirlas una llamada permitida.',
  },

  response: {
    identity: 'STS dice de quién son estas credenciales.',
    answered: (action) => say`${action} se ejecutó y responde:`,
    session: (role) => say`STS ha emitido una sesión de ${role}. Sus credenciales están abajo.`,
    list: (bucket) => say`Las políticas permiten que S3 muestre el contenido de ${bucket}:`,
    object: (key) => say`Las políticas permiten que S3 entregue ${key}.`,
    noObject: (key) =>
      say`Las políticas dejan pasar la llamada. El bucket no tiene el objeto ${key}, así que S3 respondería que no existe.`,
    other: (action) =>
      say`Las políticas dejan pasar ${action}. El laboratorio juzga esta llamada, pero no la ejecuta.`,
  },

  inWords: {
    account: (name, userCount, roleCount) =>
      say`La cuenta ${name} tiene ${[users(userCount)]} y ${[roles(roleCount)]}.`,
    trusts: (role, principals) => say`El rol ${role} confía en ${principals}.`,
    nobody: ['nadie'],
    session: (name, role, expired) =>
      expired
        ? say`La sesión ${name} de ${role} ha caducado.`
        : say`La sesión ${name} de ${role} está activa.`,
  },

  lesson: {
    gate: {
      credentials: ['las credenciales'],
      parameters: ['los parámetros'],
      role: ['el rol que se asume'],
      trust: ['la política de confianza'],
      resource: ['la política basada en recursos'],
      identity: ['las políticas de quien llama'],
      boundary: ['el límite de permisos'],
      session: ['la política de sesión'],
      scp: ['las políticas de control de servicios'],
      rcp: ['las políticas de control de recursos'],
      endpoint: ['la política del punto de conexión'],
      duration: ['la duración de la sesión'],
      service: ['el propio servicio'],
    },
  },

  save: {
    corrupt: 'No se pudo leer tu trabajo guardado',
    corruptWhere: (detail, keptAs) =>
      say`${detail}. El texto queda en el almacenamiento de este navegador, en ${keptAs}.`,
    corruptToDo: ['La página empieza de cero. No se ha borrado nada.'],
    newer: 'Tu trabajo guardado es de un laboratorio más reciente',
    newerWhere: (version, keptAs) =>
      say`Tiene la versión ${version}. El texto queda en el almacenamiento de este navegador, en ${keptAs}.`,
    newerToDo: ['Recarga la página para tener el laboratorio más reciente o empieza aquí de cero.'],
    denied: 'Este navegador no deja guardar al laboratorio',
    deniedWhere: ['El almacenamiento de esta página está desactivado o fuera de alcance.'],
    deniedToDo: ['Todo funciona, pero al recargar se empieza de cero.'],
    full: 'El almacenamiento del navegador está lleno',
    fullWhere: ['Tus últimos cambios no están guardados.'],
    fullToDo: ['Libera espacio en el almacenamiento de este navegador y haz otro cambio.'],
  },

  notFound: {
    title: 'Esa página no existe',
    text: 'Puede que la dirección esté mal escrita o que sea de algo que ya no está ahí.',
  },

  crash: {
    title: 'Algo en el laboratorio se ha roto',
    whatToDo: 'Recarga la página. Tu trabajo hasta la última pausa está guardado.',
    reload: 'Recargar',
  },
};
