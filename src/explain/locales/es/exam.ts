import type { Interface } from '../../interface.ts';
import { SITTING } from './exam/sitting.ts';
import { BANK } from './exam/bank.ts';
import { RESULTS } from './exam/results.ts';
import { SHOWN } from './exam/shown.ts';
import { DETECTIVE } from './exam/detective.ts';

const QUESTION: Interface['exam']['question'] = {
  choose: {
    one: () => 'Elige una.',
    several: (wanted) => `Elige ${IN_WORDS[wanted] ?? wanted}.`,
    ordering: (wanted) => `Elige ${IN_WORDS[wanted] ?? wanted} y ponlas en orden.`,
    matching: () =>
      'Elige una opción para cada elemento. Una opción puede usarse una vez, más de una o ninguna.',
  },
  options: 'Opciones',
  full: (wanted) => `Ya has elegido ${IN_WORDS[wanted] ?? wanted}. Quita una antes de elegir otra.`,
  ordering: {
    chosen: 'Tu orden',
    none: 'Aún nada. Añade el primer paso.',
    rest: 'Opciones para elegir',
    add: (option) => `Añadir la opción ${option}`,
    addShort: 'Añadir',
    up: (option) => `Subir la opción ${option}`,
    down: (option) => `Bajar la opción ${option}`,
    remove: (option) => `Quitar la opción ${option}`,
    at: (option, place) => `La opción ${option} es la número ${place}`,
    gone: (option) => `La opción ${option} se ha quitado`,
  },
  matching: {
    options: 'Las opciones',
    prompt: (number) => `Opción para el número ${number}`,
    none: 'Elegir…',
  },
  difficulty: { 1: 'Saber', 2: 'Aplicar', 3: 'Analizar' },
  result: { right: 'Correcta', wrong: 'Incorrecta', unanswered: 'Sin responder' },
  standing: {
    rightChosen: 'Correcta, y la elegiste',
    right: 'Correcta',
    wrongChosen: 'Tu elección',
    wrong: 'Incorrecta',
  },
  rightOrder: 'El orden correcto',
  pairs: {
    yours: (letter) => `Tu opción: ${letter}`,
    right: (letter) => `Correcta: ${letter}`,
  },
  misconception: 'Quien la elige puede creer:',
};

const IN_WORDS: Readonly<Record<number, string>> = {
  2: 'dos',
  3: 'tres',
  4: 'cuatro',
  5: 'cinco',
  6: 'seis',
};

/** Words of exam practice. */
export const EXAM: Interface['exam'] = {
  question: QUESTION,
  sitting: SITTING,
  bank: BANK,
  shown: SHOWN,
  results: RESULTS,
  detective: DETECTIVE,
};
