import { draw } from '../lib/random.ts';
import type { World } from './world.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+';

/** Prefix, alphabet and length of what follows the prefix. */
const SHAPES = {
  user: { prefix: 'AIDA', alphabet: BASE32, length: 17 },
  group: { prefix: 'AGPA', alphabet: BASE32, length: 17 },
  role: { prefix: 'AROA', alphabet: BASE32, length: 17 },
  policy: { prefix: 'ANPA', alphabet: BASE32, length: 17 },
  instanceProfile: { prefix: 'AIPA', alphabet: BASE32, length: 17 },
  accessKey: { prefix: 'AKIA', alphabet: BASE32, length: 16 },
  temporaryAccessKey: { prefix: 'ASIA', alphabet: BASE32, length: 16 },
  secret: { prefix: '', alphabet: BASE64, length: 40 },
  sessionToken: { prefix: 'IQoJb3JpZ2luX2Vj', alphabet: BASE64, length: 340 },
  controlPolicy: { prefix: 'p-', alphabet: 'abcdefghijklmnopqrstuvwxyz0123456789', length: 8 },
  mfaSeed: { prefix: '', alphabet: BASE32, length: 64 },
} as const;

export type IdKind = keyof typeof SHAPES;

/** What ids are drawn from: a world, or its two numbers while there is no world yet. */
export type IdSource = Pick<World, 'seed' | 'drawn'>;

/**
 * Draws the next unique id, access key id, secret, session token or MFA seed of a world: equal worlds draw equal ones.
 * @returns the id and the world in which it has been drawn
 */
export function drawId<Source extends IdSource>(world: Source, kind: IdKind): { id: string; world: Source } {
  const { prefix, alphabet, length } = SHAPES[kind];
  const id = prefix + draw(world.seed, world.drawn, alphabet, length);
  return { id, world: { ...world, drawn: world.drawn + 1 } };
}
