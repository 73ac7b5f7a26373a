import type { Interface } from '../../interface.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { accounts, counted, number, roles, sessions, users } from './counts.ts';
import { joined } from './lists.ts';

const KIND: Interface['map']['kind'] = {
  account: 'Cuenta',
  scp: 'SCP',
  rcp: 'RCP',
  root: 'Usuario raíz',
  user: 'Usuario',
  role: 'Rol',
  session: 'Sesión',
  provider: 'Proveedor de identidades',
  bucket: 'Bucket',
  resource: 'Recurso',
  service: 'Servicio',
  outsideAccount: 'Otra cuenta',
  outsidePrincipal: 'Entidad principal de otra cuenta',
  gone: 'Entidad principal que falta',
  anyone: 'Cualquiera',
};

/** Words of the map. */
export const MAP: Interface['map'] = {
  canvas: 'El mundo como mapa',
  keys: 'Las flechas mueven, Enter abre la política, Escape sale.',
  touch: 'Dos dedos mueven y amplían el mapa.',
  kind: KIND,
  root: 'raíz',
  anyone: 'Cualquiera',
  gone: 'no está',
  frame: {
    organization: (id) => `Organización ${id}`,
    outside: 'Fuera de las cuentas',
  },
  node: (kind, label, place, detail) =>
    `${kind === 'anyone' ? '' : `${KIND[kind]} `}${label}${place === null ? '' : ` en ${place}`}${detail === null ? '' : `, ${detail}`}`,
  guardrail: (kind, label, place) => `${KIND[kind]} ${label} en ${place}`,
  inCall: { caller: 'hace la llamada', target: 'la llamada trata de esto' },
  counts: (userCount, roleCount) => `${users(userCount)}, ${roles(roleCount)}`,
  share: (left) => `${Math.ceil(left * 100)} %`,
  moreSessions: (more) => `+${sessions(more)}`,
  bundle: (some, all) => `${some} de ${all}`,

  zoom: {
    group: 'Zoom',
    in: 'Acercar',
    out: 'Alejar',
    fit: 'Encajar todo el mapa',
    full: 'Pantalla completa',
    leaveFull: 'Salir de pantalla completa',
  },
  legend: {
    name: 'Qué significan las líneas',
    trusts: 'confía en',
    letsIn: 'deja entrar con su política',
    conditional: 'con condiciones',
    assumes: 'puede asumir',
    belongs: 'sesión, que se desvanece con su tiempo',
    call: 'la llamada en cuestión',
  },
  stale:
    'El mapa muestra las últimas políticas que AWS aceptaría. Se pone al día cuando se corrige el borrador.',

  call: {
    title: 'La llamada',
    on: (action, caller, target) =>
      target === null ? say`${caller} → ${action}` : say`${caller} → ${action} → ${target}`,
    noCredentials: 'aún no tiene credenciales',
  },

  changed: {
    opened: (principal, role) => `${principal} ya puede asumir ${role}.`,
    shut: (principal, role) => `${principal} ya no puede asumir ${role}.`,
    many: (opened, shut) =>
      [
        ...(opened > 0 ? [`paso abierto en ${pairs(opened)}`] : []),
        ...(shut > 0 ? [`paso cerrado en ${pairs(shut)}`] : []),
      ].join(', ') + '.',
  },

  card: {
    close: 'Cerrar',
    trusts: 'Confía en',
    trustsNobody: 'Su política de confianza no permite que nadie lo asuma.',
    trustedBy: 'Confían en él',
    letsIn: 'Deja entrar con su política',
    letsInNobody: 'No tiene ninguna política que deje entrar a nadie.',
    letInBy: 'Le deja entrar',
    mayAssume: 'Puede asumir',
    assumedBy: 'Lo puede asumir',
    nobody: 'Nadie aquí solo con RoleArn y RoleSessionName.',
    noRole: 'Ningún rol aquí.',
    mayAssumeNone: 'Ningún rol aquí solo con RoleArn y RoleSessionName.',
    underConditions: (name) => `${name} (con condiciones)`,
    more: (more) => `y ${more} más`,
    open: {
      trust: 'Política de confianza',
      resource: 'Política de recurso',
      identity: (name) => `Política ${name}`,
      scp: 'Abrir la SCP',
      rcp: 'Abrir la RCP',
    },
    whoAmI: 'Llamar con esta identidad',
    assume: (caller) => `Asumirlo como ${caller}`,
    openAccount: 'Mostrar lo que hay dentro',
    closeAccount: 'Mostrar solo su nombre',
  },

  inWords: {
    title: 'El mapa en palabras',
    account: (name) => `Cuenta ${name}`,
    guardrails: (place, names) => say`${place} tiene ${all(names)}.`,
    holds: (names) => say`Dentro: ${all(names)}.`,
    empty: ['No hay nada dentro.'],
    trusts: (role, names) =>
      names.length === 0 ? say`${role} no confía en nadie.` : say`${role} confía en ${all(names)}.`,
    letsIn: (resource, names) => say`${words(resource)} deja entrar con su política a ${all(names)}.`,
    assumedBy: (role, names) =>
      names.length === 0
        ? say`Nadie aquí puede asumir ${role} solo con RoleArn y RoleSessionName.`
        : say`A ${role} lo puede asumir ${all(names)}.`,
    session: (name, owner, time) => say`Sesión ${name} de ${owner}: ${words(time)}.`,
  },

  large: {
    about: (principals, accountCount) =>
      `Este mundo tiene ${number(principals)} usuarios y roles en ${accounts(accountCount)}: demasiados para dibujarlos a la vez. Abre las cuentas de una en una; dentro de cada una se pregunta entonces quién puede asumir qué.`,
    find: 'Buscar cuentas y entidades principales',
    placeholder: 'nombre, cuenta o ARN',
    shown: (shown, fitting) =>
      `Se dibujan ${number(shown)} de ${number(fitting)} usuarios y roles de esta cuenta.`,
    accounts: (shown, all) => `Se dibujan ${number(shown)} de ${number(all)} cuentas.`,
  },

  empty: {
    title: 'Este mundo no tiene cuentas',
    text: 'Añade una en el Mundo y se dibuja aquí.',
    nothingFound: 'Ninguna cuenta encaja con lo que buscas',
  },
};

const pairs = (amount: number): string =>
  counted(amount, 'pareja de entidad principal y rol', 'parejas de entidad principal y rol');

/** `a`, `b` y `c`: all of them, since nothing else tells a screen reader the rest. */
const all = (names: readonly string[]): Phrase => joined(names.map((name) => say`${name}`));
