import type { Interface } from '../../interface.ts';
import { amountOf } from './durations.ts';

/** Words of the clock: playing, jumping, and what it ends. */
export const CLOCK_TOOL: Interface['clockTool'] = {
  now: 'La hora del laboratorio',
  utc: 'UTC',
  play: 'Reproducir',
  pause: 'Pausar',
  speeds: 'Tiempo del laboratorio por segundo',
  speed: { 60: '1 min', 600: '10 min', 3600: '1 h' },
  stopsAtEnds: 'Parar cuando algo caduca',
  stopped: {
    end: (what) => `Parado: ${what} acaba de terminar.`,
    turned: 'Parado, porque el laboratorio retrocedió o empezó de cero.',
    hidden: 'Parado mientras la página no estaba a la vista.',
    endOfTime: 'Parado: el calendario termina con el año 9999.',
  },
  isNow: (time) => `Ahora es ${time}.`,
  onlyOn: 'El reloj solo avanza. Deshacer anula un movimiento; toda una reproducción es un solo paso.',

  jumps: 'Adelantar',
  jump: { PT1M: '1 min', PT15M: '15 min', PT1H: '1 h', PT12H: '12 h', P1D: '1 día' },
  jumpName: (amount) => `Adelantar ${amount}`,
  byDuration: 'Según una duración ISO 8601',
  durationHint: 'como PT90M o P2DT3H',
  move: 'Adelantar',
  toTime: 'Hasta una fecha y hora (UTC)',
  go: 'Ir allí',
  problem: {
    'duration.form': (text) =>
      text === ''
        ? 'Escribe cuánto, como PT90M: 90 minutos.'
        : `«${text}» no es una duración ISO 8601. Empieza por P; horas, minutos y segundos van detrás de una T, como en P1DT2H30M.`,
    'duration.none': () => 'Eso no es ningún tiempo. El movimiento mínimo es PT1S.',
    'duration.range': () => 'Eso pasaría del año 9999, donde termina el calendario.',
    'time.form': () => 'Da una fecha completa con su hora.',
    'time.past': (text) => `${text} no es posterior a la hora del laboratorio. Para retroceder, deshaz.`,
  },

  ends: 'Hasta que caduca',
  endsNone: 'Nada va a terminar',
  endsNoneText: 'Aquí están las sesiones que entrega STS, con la hora a la que caducan.',
  token: 'El token de la llamada en cuestión',
  endsAt: (time, left) => `${time}, dentro de ${left}`,
  ended: (time) => `${time}: terminada`,
  justBefore: 'Justo antes',
  toEnd: 'Al final',
  justBeforeName: (what) => `Saltar a justo antes de que termine ${what}`,
  toEndName: (what) => `Saltar al final de ${what}`,
  more: (count) => (count === 1 ? 'Y una más, después.' : `Y ${count} más, después.`),
  strip: (from, to, now) => `Línea de tiempo de ${from} a ${to}; ahora es ${now}`,
  amount: amountOf,
};
