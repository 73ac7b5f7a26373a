import type { Verdict } from '../decision/VerdictBanner.tsx';

/** How the last change of the world changed an answer: allowed now, no longer allowed, or neither. */
export type CellChange = 'opened' | 'shut' | 'other';

/** Who stands at the head of a row, or which role at that of a column. */
export interface MatrixHead {
  readonly arn: string;
  /** Without its account. */
  readonly name: string;
  readonly account: MatrixAccount;
  readonly kind: 'user' | 'role';
}

export interface MatrixAccount {
  readonly id: string;
  /** Its alias, else its id. */
  readonly name: string;
}

/** A principal and the answers to its asking for each role. */
export interface MatrixRow {
  readonly head: MatrixHead;
  /** By position of the role. */
  readonly outcomes: readonly Verdict[];
  /** By position of the role; those that stayed are left out. */
  readonly changes: ReadonlyMap<number, CellChange>;
}

/** The answers that are shown: principals and roles of one account stand together. */
export interface MatrixView {
  readonly roles: readonly MatrixHead[];
  readonly rows: readonly MatrixRow[];
  readonly counts: {
    readonly principals: number;
    /** In the whole world. */
    readonly ofPrincipals: number;
    readonly roles: number;
    readonly ofRoles: number;
    /** Pairs allowed among those that are shown. */
    readonly allowed: number;
  };
}

export interface MatrixFilter {
  /** Part of a name with its account's (`prod/Read`) or of an ARN, in any case; empty: everybody. */
  readonly principals: string;
  readonly roles: string;
  /** Leaves principals and roles that have an allowed pair. */
  readonly onlyAllowed: boolean;
  /** Leaves principals and roles that have a pair which the last change changed. */
  readonly onlyChanged: boolean;
}

export const NO_FILTER: MatrixFilter = { principals: '', roles: '', onlyAllowed: false, onlyChanged: false };

/** A cell by the ARNs of its principal and role. */
export interface MatrixCell {
  readonly principal: string;
  readonly role: string;
}

/** `prod/ReadOnly` */
export const fullName = ({ account, name }: MatrixHead): string => `${account.name}/${name}`;
