import type { Interface } from '../../interface.ts';
import { list } from './lists.ts';

/** Words of the statecharts. */
export const CHARTS: Interface['charts'] = {
  which: 'Diagrama',
  of: { call: 'La llamada', identity: 'Quién puedo ser' },
  about: {
    call: 'La máquina en la que corre la llamada en cuestión. Cada estado es una etapa superada; al pulsar uno se va allí, y el punto de Decisión lo acompaña.',
    identity:
      'Quién se puede ser en este mundo y las llamadas a STS que llevan de uno a otro. El motor ha probado cada una; las que rechaza no tienen línea.',
  },
  zoomIn: 'Más grande',
  zoomOut: 'Más pequeño',
  here: '(aquí)',
  events: 'Eventos',
  inWords: 'Lo mismo en palabras',

  call: {
    chart: 'Diagrama de estados de la llamada',
    none: 'La llamada aún no se puede hacer',
    noneText: 'Sus credenciales no existen. Antes tiene que emitirlas una llamada permitida.',
    state: {
      ready: 'Lista',
      receive: 'Recibida',
      authenticate: 'Autenticada',
      validate: 'Validada',
      resolve: 'Resuelta',
      authorize: 'Autorizada',
      settled: 'Concluida',
    },
    detail: {
      start: 'sin empezar',
      passed: 'superada',
      ahead: 'sin ejecutar',
      notOnWay: 'no le toca',
      allow: 'permitida',
      deny: 'denegada',
      invalid: 'no válida',
      unmodelled: 'sin juzgar',
      end: 'respondida',
    },
    goTo: 'Ir allí',
    leadsTo: (event, state) => `${event}: a ${state}`,
    why: {
      NEXT: 'La llamada ya tiene respuesta: no queda ninguna etapa.',
      BACK: 'Aún no se ha ejecutado ninguna etapa.',
      RUN: 'La llamada ya tiene respuesta.',
      RESET: 'Ya está en su inicio.',
    },
    itself: 'Llega solo',
    input:
      'cuando cambia el mundo o la llamada en cuestión: la llamada se ejecuta de inmediato hasta el final',
    stands: (state) => `La llamada está en ${state}.`,
    line: (from, event, to, guard) =>
      `${from}: ${event} lleva a ${to}${guard === '' ? '' : `, si ${guard}`}.`,
    anywhere: 'Desde cualquier estado',
    guard: {
      leadsOn: 'la etapa se supera y sigue otra',
      endsAt: 'ahí terminó la ejecución',
      goesTo: 'la ejecución llega hasta ahí',
    },
  },

  identity: {
    chart: 'Diagrama de estados de las identidades',
    kind: {
      root: 'usuario raíz',
      user: 'usuario',
      userSession: 'sesión de usuario',
      userSessionWithMfa: 'usuario con MFA',
      federatedUser: 'usuario federado',
      roleSession: 'sesión de rol',
      chainedSession: 'sesión encadenada',
      rootSession: 'sesión de usuario raíz',
      rootTask: 'raíz, para una tarea',
    },
    nobody: 'Nadie',
    nobodyDetail: 'sin credenciales',
    expired: 'Caducada',
    expiredDetail: 'la sesión se ha agotado',
    show: 'Mostrar qué puede llamar',
    you: 'Estás aquí: la llamada en cuestión se hace con estas credenciales.',
    elsewhere: (who) =>
      `La llamada en cuestión la hace ${who}, y en este mundo, tal como está, nadie puede llegar a serlo. Abajo está lo que se puede llamar con esas credenciales.`,
    be: 'Usar sus propias claves',
    signOut: 'No usar credenciales',
    expire: 'Dejar que la sesión se agote',
    from: (names) => ['Una llamada lleva aquí desde ', ...list(names, 'or'), '.'],
    may: (count) => `Se puede llamar (${count})`,
    mayNot: (count) => `No se puede llamar (${count})`,
    nothing: 'Nada',
    make: 'Hacer esta llamada',
    look: 'Verla en Decisión',
    call: (operation, on) => (on === null ? operation : `${operation}: ${on}`),
    withMfa: 'con MFA',
    untried: (names) => ['Nada en este mundo se puede probar con ', ...list(names), '.'],
    sampled: 'Los parámetros son ejemplos, y los tokens dicen lo que pide la política de confianza.',
    cut: (identities) =>
      `Este mundo es grande: se muestran ${identities} identidades y no se ha seguido más allá lo que sale de ellas.`,
    working: 'Se prueban las llamadas…',
    became: (who) => `Ahora eres ${who}.`,
    refused: 'La llamada fue rechazada: Decisión dice por qué.',
  },
};
