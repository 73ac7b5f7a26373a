import type { Phrase } from '../../explain/phrase.ts';
import type { StatusKind } from '../ui/Status.tsx';
import type { Tone } from '../ui/tone.ts';

/** What somebody fills in to switch roles. */
export interface SwitchTarget {
  /** Twelve digits or an alias. */
  readonly account: string;
  /** Name, with its path if any. */
  readonly role: string;
  /** Empty: one is suggested from role and account. */
  readonly displayName: string;
  readonly colour: Tone;
}

export const NO_TARGET: SwitchTarget = { account: '', role: '', displayName: '', colour: 'neutral' };

/** A user who can sign in. */
export interface ConsoleUser {
  readonly arn: string;
  /** `dev/Ana` */
  readonly name: string;
  readonly hasMfa: boolean;
}

/** Whom the console shows in its bar. */
export interface IdentityView {
  /** `Ana @ dev`, or the display name of the role. */
  readonly name: string;
  /** `as Audit @ prod`; null for the user alone. */
  readonly as: string | null;
  /** Null for the user alone. */
  readonly colour: Tone | null;
  /** Who signed in: `Ana @ dev`. */
  readonly user: string;
  readonly mfa: boolean;
  readonly expiresAt: string;
  /** 0 when it has expired. */
  readonly secondsLeft: number;
  readonly secondsTotal: number;
  /** Whether what the user signed in with has expired: then it is no use to switch back. */
  readonly signInExpired: boolean;
}

/** A call that somebody who is signed in may want to make. */
export interface LookView {
  readonly title: string;
  readonly action: string;
  /** What came of making it the last time; null before. */
  readonly status: StatusKind | null;
  readonly onMake: () => void;
}

/** Why the console did not do what it was asked for. */
export interface RefusedView {
  /** AWS's own text; null where the lab has only its own. */
  readonly message: string | null;
  readonly reason: Phrase;
  /** Leads to the decision; null where no call was made. */
  readonly onOpen: (() => void) | null;
}
