import { say, type Phrase } from '../../phrase.ts';
import { list } from './lists.ts';

/** How many pairs of principal and role a change concerns, and how many principals are in them. */
interface Reach {
  readonly principals: number;
  readonly pairs: number;
}

/** Words of the trust matrix in English. */
export const MATRIX = {
  about:
    'Who may assume which role, as the policies stand in the editors. A role asks as whoever has assumed it.',
  grid: 'Who may assume which role',
  principal: 'Principal',
  pair: (principal: string, role: string) => `${principal} → ${role}`,
  cell: (principal: string, role: string, status: string, change: string | null) =>
    `${principal} → ${role}: ${status}${change === null ? '' : `, ${change}`}`,
  change: {
    opened: 'let in by the last change',
    shut: 'shut out by the last change',
    other: 'another answer since the last change',
  },
  shortChange: { opened: 'let in', shut: 'shut out', other: 'another answer' },
  legend: 'What the signs mean',
  keys: 'Arrow keys move, Enter shows why.',
  accountOf: (name: string, id: string) => (name === id ? `Account ${id}` : `Account ${name}, ${id}`),

  filter: {
    name: 'Filter',
    principals: 'Principals with',
    roles: 'Roles with',
    placeholder: 'name, account or ARN',
    onlyAllowed: 'Only allowed',
    onlyChanged: 'Only changed',
    clear: 'Clear the filter',
  },
  counts: (counts: {
    readonly principals: number;
    readonly ofPrincipals: number;
    readonly roles: number;
    readonly ofRoles: number;
    readonly allowed: number;
  }) =>
    `${ofAll(counts.principals, counts.ofPrincipals, 'principal')}, ${ofAll(counts.roles, counts.ofRoles, 'role')}: ${number(counts.allowed)} of ${number(counts.principals * counts.roles)} pairs allowed`,

  changed: {
    nothingYet: 'Edit a policy, and what that opens or shuts is told here.',
    nothing: {
      edit: 'This edit lets nobody in and shuts nobody out.',
      step: 'Nobody is let in or shut out.',
    },
    told: (by: 'edit' | 'step', opened: Reach, shut: Reach) => {
      const deeds = [
        ...(opened.pairs > 0
          ? [`lets ${opened.principals} more ${principals(opened.principals)} in${inPairs(opened)}`]
          : []),
        ...(shut.pairs > 0
          ? [
              `shuts ${shut.principals}${opened.pairs > 0 ? '' : ` ${principals(shut.principals)}`} out${inPairs(shut)}`,
            ]
          : []),
      ];
      return `${by === 'edit' ? 'This edit' : 'The last change'} ${deeds.join(' and ')}.`;
    },
    opened: 'Let in:',
    shut: 'Shut out:',
  },
  stale: 'The matrix shows the last policies that AWS would take. It follows again when the draft is mended.',

  asking: {
    name: 'Working out who may assume which role',
    progress: (asked: number, of: number) => `${number(asked)} of ${number(of)} pairs worked out.`,
    stop: 'Stop working out',
    leftOff: 'Stopped before all pairs were worked out. The matrix is not up to date.',
    goOn: 'Go on',
  },

  list: {
    mayAssume: (allowed: number, roles: number) =>
      allowed === 0
        ? `May assume none of ${count(roles, 'role')}`
        : `May assume ${allowed} of ${count(roles, 'role')}`,
    others: (others: number) => `Not allowed: ${count(others, 'role')}`,
    more: (more: number) => `Show ${more} more`,
  },

  empty: {
    noRoles: 'This world has no roles',
    noRolesText: 'A role in any account makes a column here.',
    noPrincipals: 'Nobody here could ask for a role',
    noPrincipalsText: 'Users and roles in any account make rows here.',
    nothingFound: 'The filter leaves nothing',
    nothingFoundText: 'No pair of principal and role fits it.',
    tooMany: (pairs: number) => `${number(pairs)} pairs are too many to ask about at once`,
    tooManyText: (ofPrincipals: number, ofRoles: number, limit: number) =>
      `There are ${number(ofPrincipals)} principals and ${number(ofRoles)} roles. Filter principals or roles by name, account or ARN until at most ${number(limit)} pairs are left.`,
  },

  decision: {
    ask: 'Ask this call',
    inQuestion: 'This is the call in question now: its way through the gates stands under Decision.',
    close: 'Close',
    noKey: (user: string): Phrase => say`${user} has no active access key, so the call cannot be made.`,
    nobodyHolds: (role: string, who: readonly string[]): Phrase =>
      who.length === 0
        ? say`Nobody holds credentials of ${role} yet, and nobody here may assume it.`
        : say`Nobody holds credentials of ${role} yet. It may be assumed by ${list(who)}: make such a call first, and this one can be asked with what it hands out.`,
  },
};

const principals = (amount: number): string => (amount === 1 ? 'principal' : 'principals');

const inPairs = ({ principals: amount, pairs }: Reach): string =>
  pairs === amount ? '' : ` (${pairs} pairs of principal and role)`;

const count = (amount: number, noun: string): string => `${number(amount)} ${noun}${amount === 1 ? '' : 's'}`;

const ofAll = (shown: number, all: number, noun: string): string =>
  shown === all ? count(all, noun) : `${number(shown)} of ${count(all, noun)}`;

/** `25,000,000` */
const number = (value: number): string => value.toLocaleString('en');
