/** A policy document as JSON.parse gives it; the reference reads nothing else of a policy's text. */
export interface PolicyDocument {
  readonly Version?: string;
  readonly Statement: Statement | readonly Statement[];
}

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: Principals;
  readonly NotPrincipal?: Principals;
  readonly Action?: OneOrMany;
  readonly NotAction?: OneOrMany;
  readonly Resource?: OneOrMany;
  readonly NotResource?: OneOrMany;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMany>>>>;
}

/** `"*"`, or values by type of principal (C-027). */
export type Principals = string | Readonly<Record<string, OneOrMany>>;

/** C-003 */
export type OneOrMany = string | readonly string[];

export const many = (value: OneOrMany): readonly string[] => (typeof value === 'string' ? [value] : value);

/** Values of a condition key by its lower-case name; undefined or empty when the request does not have it. */
export type Context = (key: string) => readonly string[] | undefined;
