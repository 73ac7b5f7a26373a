import type { OperandType } from '../conditions/operator.ts';

/** What the values of a key are; `epoch` is a moment that numeric operators read as well, `any` is left to whoever sets it. */
export type KeyType = Exclude<OperandType, 'binary' | 'presence'> | 'epoch' | 'any';

/** A condition key that AWS itself fills in, whatever the service. */
export interface GlobalKey {
  /** As AWS spells it. A key of tags ends in a slash, behind which the tag's own key stands. */
  readonly name: string;
  readonly type: KeyType;
  /** True for keys that AWS documents as multivalued (D-025). */
  readonly multivalued: boolean;
  /** Whether every signed request has it (of the key's own actions, for keys of one service). */
  readonly always: boolean;
  /** True when AWS sees no use for a wildcard in its values (D-056). */
  readonly sensitive: boolean;
  /** The rule that says what it holds and when it is there. */
  readonly rule: string;
}
