import type { Exchange } from '../http/wire.ts';
import {
  alterParameter,
  changeHeader,
  dropHeader,
  dropSessionToken,
  hasSpareHeader,
  leaveHostUnsigned,
  type Tamper,
} from './tamper.ts';

/** Ways in which a signature comes to nothing, and none: the request as it should be. */
export const BREAKAGES = [
  'none',
  'wrongSecret',
  'alteredParameter',
  'changedHeader',
  'droppedHeader',
  'hostNotSigned',
  'noSessionToken',
  'clockBehind',
  'clockAhead',
  'wrongRegion',
  'wrongService',
] as const;

export type Breakage = (typeof BREAKAGES)[number];

/** What is done differently: how the client signs, or what becomes of the request after. */
interface Break {
  readonly signs?: SigningSlip;
  readonly tamper?: Tamper;
  /** Whether a request can be broken in this way; each can when left out. */
  readonly applies?: (exchange: Exchange) => boolean;
}

/** What a client gets wrong when it signs. */
export interface SigningSlip {
  readonly secret?: (secret: string) => string;
  /** How far the client's clock is off, in minutes. */
  readonly minutes?: number;
  readonly region?: (region: string) => string;
  readonly service?: (service: string) => string;
}

/** Farther off than the 5 minutes of most services and the 15 of S3. */
const SKEW = 20;

export const BREAKS: Readonly<Record<Breakage, Break>> = {
  none: {},
  wrongSecret: { signs: { secret: (secret) => secret.slice(0, -1) + (secret.endsWith('x') ? 'y' : 'x') } },
  alteredParameter: { tamper: alterParameter },
  changedHeader: { tamper: changeHeader },
  droppedHeader: { tamper: dropHeader, applies: ({ request }) => hasSpareHeader(request) },
  hostNotSigned: { tamper: leaveHostUnsigned },
  noSessionToken: { tamper: dropSessionToken, applies: ({ keys }) => (keys?.sessionToken ?? null) !== null },
  clockBehind: { signs: { minutes: -SKEW } },
  clockAhead: { signs: { minutes: SKEW } },
  wrongRegion: { signs: { region: (region) => (region === 'eu-west-1' ? 'us-west-2' : 'eu-west-1') } },
  wrongService: { signs: { service: (service) => (service === 'sts' ? 'iam' : 'sts') } },
};
