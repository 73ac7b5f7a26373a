import { draw } from '../lib/random.ts';
import type { World } from '../world/world.ts';

const HEX = '0123456789abcdef';

/**
 * The id of the request that comes upon a world, a UUID: it follows from the latest event, so that equal worlds give
 * equal ones and none comes again, however many events the trail has lost since.
 */
export function requestUuid({ seed, drawn, trail }: World): string {
  const latest = trail.at(-1)?.['eventID'];
  return typeof latest === 'string' ? uuidAfter(latest) : uuid(seed, drawn);
}

/** The UUID that follows from another. */
export function uuidAfter(id: string): string {
  const digits = id.replaceAll('-', '');
  return uuid(wholeNumber(digits.slice(0, 12)), wholeNumber(digits.slice(19)));
}

/** Of at most 13 hexadecimal digits; 0 for text that is none, as a world that somebody wrote may have it. */
const wholeNumber = (digits: string): number => Number.parseInt(digits.slice(0, 13), 16) || 0;

/** Version 4, variant 1. */
function uuid(seed: number, counter: number): string {
  const digits = draw(seed, counter, HEX, 31);
  const variant = HEX.charAt(8 + (Number.parseInt(digits.charAt(15), 16) & 3));
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(12, 15)}`,
    variant + digits.slice(16, 19),
    digits.slice(19),
  ];
  return parts.join('-');
}
