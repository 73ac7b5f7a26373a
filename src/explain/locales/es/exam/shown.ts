import type { Interface } from '../../../interface.ts';
import { saidSeconds } from '../durations.ts';

/** Words of what the engine makes of an option. */
export const SHOWN: Interface['exam']['shown'] = {
  title: 'En el simulador',
  working: 'Preguntando al simulador…',
  option: (letter) => `Opción ${letter}`,
  pair: (letter, number) => `Número ${number} con la opción ${letter}`,
  rightOrder: 'El orden correcto',
  yourOrder: 'Tu orden',
  cannot: 'Este paso no se puede hacer.',
  differs: (wanted, found) => `Tendría que ser ${wanted}, y es ${found}.`,
  duration: (seconds) => (Number.isNaN(seconds) ? 'sin credenciales' : saidSeconds(seconds)),
  none: 'ningún error',
  open: 'Abrir en el laboratorio',
  openOf: (what) => `Abrir en el laboratorio: ${what}`,
  notShown: 'El simulador no muestra esta pregunta',
  rules: 'Reglas en que se basa',
};
