import type { Interface } from '../../interface.ts';
import { say } from '../../phrase.ts';
import { counted, number, roles } from './counts.ts';
import { list } from './lists.ts';

type Reach = Parameters<Interface['matrix']['changed']['told']>[1];

/** Words of the trust matrix. */
export const MATRIX: Interface['matrix'] = {
  about:
    'Quién puede asumir qué rol, tal como están las políticas en los editores. Un rol pregunta como quien lo haya asumido.',
  grid: 'Quién puede asumir qué rol',
  principal: 'Entidad principal',
  pair: (principal, role) => `${principal} → ${role}`,
  cell: (principal, role, status, change) =>
    `${principal} → ${role}: ${status}${change === null ? '' : `, ${change}`}`,
  change: {
    opened: 'abierta por el último cambio',
    shut: 'cerrada por el último cambio',
    other: 'otra respuesta desde el último cambio',
  },
  shortChange: { opened: 'abierta', shut: 'cerrada', other: 'otra respuesta' },
  legend: 'Qué significan los signos',
  keys: 'Las flechas mueven, Enter muestra por qué.',
  accountOf: (name, id) => (name === id ? `Cuenta ${id}` : `Cuenta ${name}, ${id}`),

  filter: {
    name: 'Filtro',
    principals: 'Entidades principales con',
    roles: 'Roles con',
    placeholder: 'nombre, cuenta o ARN',
    onlyAllowed: 'Solo permitidas',
    onlyChanged: 'Solo cambiadas',
    clear: 'Quitar el filtro',
  },
  counts: (counts) =>
    `${ofAll(counts.principals, principals(counts.ofPrincipals), counts.ofPrincipals)}, ${ofAll(counts.roles, roles(counts.ofRoles), counts.ofRoles)}: ${number(counts.allowed)} de ${number(counts.principals * counts.roles)} parejas permitidas`,

  changed: {
    nothingYet: 'Edita una política y aquí se dice qué abre o cierra ese cambio.',
    nothing: {
      edit: 'Esta edición no abre ni cierra el paso a nadie.',
      step: 'No se abre ni se cierra el paso a nadie.',
    },
    told: (by, opened, shut) => {
      const shuts = opened.pairs > 0 ? 'se lo cierra a' : 'cierra el paso a';
      const deeds = [
        ...(opened.pairs > 0 ? [`abre el paso a ${reached(opened)}`] : []),
        ...(shut.pairs > 0 ? [`${shuts} ${reached(shut)}`] : []),
      ];
      return `${by === 'edit' ? 'Esta edición' : 'El último cambio'} ${deeds.join(' y ')}.`;
    },
    opened: 'Con paso abierto:',
    shut: 'Con paso cerrado:',
  },
  stale:
    'La matriz muestra las últimas políticas que AWS aceptaría. Se pone al día cuando se corrige el borrador.',

  asking: {
    name: 'Se averigua quién puede asumir qué rol',
    progress: (asked, of) => `${number(asked)} de ${number(of)} parejas averiguadas.`,
    stop: 'Dejar de averiguar',
    leftOff: 'Se detuvo antes de averiguar todas las parejas. La matriz no está al día.',
    goOn: 'Seguir',
  },

  list: {
    mayAssume: (allowed, all) =>
      allowed === 0 ? `No puede asumir ninguno de ${roles(all)}` : `Puede asumir ${allowed} de ${roles(all)}`,
    others: (others) => `No permitidos: ${roles(others)}`,
    more: (more) => `Mostrar ${more} más`,
  },

  empty: {
    noRoles: 'Este mundo no tiene roles',
    noRolesText: 'Un rol en cualquier cuenta forma aquí una columna.',
    noPrincipals: 'Nadie aquí podría pedir un rol',
    noPrincipalsText: 'Los usuarios y roles de cualquier cuenta forman aquí filas.',
    nothingFound: 'El filtro no deja nada',
    nothingFoundText: 'Ninguna pareja de entidad principal y rol encaja.',
    tooMany: (pairs) => `${number(pairs)} parejas son demasiadas para preguntar a la vez`,
    tooManyText: (ofPrincipals, ofRoles, limit) =>
      `Hay ${principals(ofPrincipals)} y ${roles(ofRoles)}. Filtra por nombre, cuenta o ARN hasta que queden como máximo ${number(limit)} parejas.`,
  },

  decision: {
    ask: 'Preguntar por esta llamada',
    inQuestion: 'Esta es ahora la llamada en cuestión: su camino por las puertas está en Decisión.',
    close: 'Cerrar',
    noKey: (user) => say`${user} no tiene una clave de acceso activa, así que la llamada no se puede hacer.`,
    nobodyHolds: (role, who) =>
      who.length === 0
        ? say`Nadie tiene todavía credenciales de ${role} y nadie aquí puede asumirlo.`
        : say`Nadie tiene todavía credenciales de ${role}. Lo puede asumir ${list(who, 'or')}: haz antes una llamada así y podrás preguntar por esta con lo que entregue.`,
  },
};

const principals = (amount: number): string => counted(amount, 'entidad principal', 'entidades principales');

const reached = ({ principals: amount, pairs }: Reach): string =>
  pairs === amount
    ? principals(amount)
    : `${principals(amount)} (${pairs} parejas de entidad principal y rol)`;

const ofAll = (shown: number, told: string, all: number): string =>
  shown === all ? told : `${number(shown)} de ${told}`;
