import type { Thrown } from '../messages.ts';
import { inspect } from './inspect/inspect.ts';
import { lineOf, type Places } from './places.ts';

/** What was thrown, as the page is told. @param line where the browser says it was, if it does */
export function thrownOf(value: unknown, places: Places, line: number | null = null): Thrown {
  const text = places.named(inspect(value, { framesOf: places.framesOf }));
  if (!(value instanceof Error)) return { name: '', message: text, text: `Uncaught ${text}`, line };
  return {
    name: String(value.name),
    message: places.named(String(value.message)),
    text,
    line: lineOf(places.framesOf(value)) ?? line,
  };
}
