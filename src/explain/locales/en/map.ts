import { say, words, type Phrase } from '../../phrase.ts';
import { joined } from './lists.ts';

const KIND = {
  account: 'Account',
  scp: 'SCP',
  rcp: 'RCP',
  root: 'Root user',
  user: 'User',
  role: 'Role',
  session: 'Session',
  provider: 'Identity provider',
  bucket: 'Bucket',
  resource: 'Resource',
  service: 'Service',
  outsideAccount: 'Other account',
  outsidePrincipal: 'Principal of another account',
  gone: 'Missing principal',
  anyone: 'Anyone',
} as const;

/** Words of the map in English. */
export const MAP = {
  canvas: 'The world as a map',
  keys: 'Arrow keys move, Enter opens the policy, Escape leaves.',
  touch: 'Two fingers move and zoom the map.',
  kind: KIND,
  root: 'root',
  anyone: 'Anyone',
  gone: 'not there',
  frame: {
    organization: (id: string) => `Organization ${id}`,
    outside: 'Outside the accounts',
  },
  /** `Role ReadOnly in prod, 2 more sessions` */
  node: (kind: keyof typeof KIND, label: string, place: string | null, detail: string | null) =>
    `${kind === 'anyone' ? '' : `${KIND[kind]} `}${label}${place === null ? '' : ` in ${place}`}${detail === null ? '' : `, ${detail}`}`,
  guardrail: (kind: 'scp' | 'rcp', label: string, place: string) => `${KIND[kind]} ${label} on ${place}`,
  inCall: { caller: 'makes the call', target: 'the call is about it' },
  counts: (users: number, roles: number) => `${count(users, 'user')}, ${count(roles, 'role')}`,
  /** Of a session’s time. */
  share: (left: number) => `${Math.ceil(left * 100)}%`,
  moreSessions: (more: number) => `+${count(more, 'session')}`,
  bundle: (some: number, all: number) => `${some} of ${all}`,

  zoom: {
    group: 'Zoom',
    in: 'Zoom in',
    out: 'Zoom out',
    fit: 'Fit the whole map',
    full: 'Full screen',
    leaveFull: 'Leave full screen',
  },
  legend: {
    name: 'What the lines mean',
    trusts: 'trusts',
    letsIn: 'lets in by its policy',
    conditional: 'under conditions',
    assumes: 'may assume',
    belongs: 'session, fading with its time',
    call: 'the call in question',
  },
  stale: 'The map shows the last policies that AWS would take. It follows again when the draft is mended.',

  call: {
    title: 'The call',
    on: (action: string, caller: string, target: string | null): Phrase =>
      target === null ? say`${caller} → ${action}` : say`${caller} → ${action} → ${target}`,
    noCredentials: 'has no credentials yet',
  },

  changed: {
    opened: (principal: string, role: string) => `${principal} may now assume ${role}.`,
    shut: (principal: string, role: string) => `${principal} may no longer assume ${role}.`,
    many: (opened: number, shut: number) =>
      [
        ...(opened > 0 ? [`${count(opened, 'pair')} of principal and role opened`] : []),
        ...(shut > 0 ? [`${count(shut, 'pair')} of principal and role shut`] : []),
      ].join(', ') + '.',
  },

  card: {
    close: 'Close',
    trusts: 'Trusts',
    trustsNobody: 'Its trust policy lets nobody assume it.',
    trustedBy: 'Is trusted by',
    letsIn: 'Lets in by its policy',
    letsInNobody: 'It has no policy that lets anybody in.',
    letInBy: 'Is let in by',
    mayAssume: 'May assume',
    assumedBy: 'May be assumed by',
    nobody: 'Nobody here, by RoleArn and RoleSessionName alone.',
    noRole: 'No role here.',
    mayAssumeNone: 'No role here, by RoleArn and RoleSessionName alone.',
    underConditions: (name: string) => `${name} (under conditions)`,
    more: (more: number) => `and ${more} more`,
    open: {
      trust: 'Trust policy',
      resource: 'Resource policy',
      identity: (name: string) => `Policy ${name}`,
      scp: 'Open the SCP',
      rcp: 'Open the RCP',
    },
    whoAmI: 'Call as this one',
    assume: (caller: string) => `Assume it as ${caller}`,
    openAccount: 'Show what is in it',
    closeAccount: 'Show only its name',
  },

  inWords: {
    title: 'The map in words',
    account: (name: string) => `Account ${name}`,
    guardrails: (place: string, names: readonly string[]): Phrase => say`${place} has ${all(names)}.`,
    holds: (names: readonly string[]): Phrase => say`In it: ${all(names)}.`,
    empty: words('Nothing is in it.'),
    trusts: (role: string, names: readonly string[]): Phrase =>
      names.length === 0 ? say`${role} trusts nobody.` : say`${role} trusts ${all(names)}.`,
    letsIn: (resource: string, names: readonly string[]): Phrase =>
      say`${words(resource)} lets in ${all(names)} by its policy.`,
    assumedBy: (role: string, names: readonly string[]): Phrase =>
      names.length === 0
        ? say`Nobody here may assume ${role} by RoleArn and RoleSessionName alone.`
        : say`${role} may be assumed by ${all(names)}.`,
    session: (name: string, owner: string, time: string): Phrase =>
      say`Session ${name} of ${owner}: ${words(time)}.`,
  },

  large: {
    about: (principals: number, accounts: number) =>
      `This world has ${number(principals)} users and roles in ${count(accounts, 'account')}: too many to be drawn at once. Open one account at a time; who may assume what is then asked within it.`,
    find: 'Find accounts and principals',
    placeholder: 'name, account or ARN',
    shown: (shown: number, fitting: number) =>
      `${number(shown)} of ${number(fitting)} users and roles of this account are drawn.`,
    accounts: (shown: number, all: number) => `${number(shown)} of ${number(all)} accounts are drawn.`,
  },

  empty: {
    title: 'This world has no accounts',
    text: 'Add one in the World, and it is drawn here.',
    nothingFound: 'No account fits what you look for',
  },
};

/** `a`, `b` and `c`: all of them, since nothing else tells a screen reader the rest. */
const all = (names: readonly string[]): Phrase => joined(names.map((name) => say`${name}`));

const count = (amount: number, noun: string): string => `${number(amount)} ${noun}${amount === 1 ? '' : 's'}`;

/** `25,000` */
const number = (value: number): string => value.toLocaleString('en');
