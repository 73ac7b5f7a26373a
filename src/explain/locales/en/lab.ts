import { saidDuration } from './durations.ts';
import type { PolicyType } from '../../../policy/document.ts';
import type { Change } from '../../../lib/timeline.ts';
import { say, type Phrase } from '../../phrase.ts';

/** Words of the lab at work, in English: what depends on the world, the call and what happened. */
export const LAB = {
  you: 'you',
  session: { active: 'active', expired: 'expired' },
  trustPolicy: 'Trust policy',
  resourcePolicy: 'Bucket policy',

  who: {
    you: 'Your credentials are those of',
    become: 'Asked without further parameters, STS hands out:',
    yes: 'yes',
    no: 'no',
  },

  policyTitle: {
    trust: (owner) => `Trust policy of ${owner}`,
    resource: (owner) => `Resource policy of ${owner}`,
    identity: (owner, name) => (name === null ? `Managed policy ${owner}` : `Policy ${name} of ${owner}`),
    boundary: (owner) => `Permissions boundary ${owner}`,
    session: (owner, name) => (name === null ? `Session policy ${owner}` : `Session policy of ${owner}`),
    scp: (owner, name) => `Service control policy ${name ?? ''} of ${owner}`,
    rcp: (owner, name) => `Resource control policy ${name ?? ''} of ${owner}`,
    endpoint: (owner) => `Policy of endpoint ${owner}`,
  } satisfies Record<PolicyType, (owner: string, name: string | null) => string>,
  policySays: {
    trust: 'Says who may assume the role.',
    resource: 'Says who may use the resource.',
    identity: 'Says what its owner may do.',
    boundary: 'Says how far its owner’s permissions can reach.',
    session: 'Says how far the session’s permissions can reach.',
    scp: 'Says what anyone in the account can do at most.',
    rcp: 'Says what anyone can do to the account’s resources at most.',
    endpoint: 'Says what may pass through the endpoint.',
  } satisfies Record<PolicyType, string>,

  change: {
    edit: (subject) => `edit of ${subject}`,
    call: (subject) => `call of ${subject}`,
    clock: (subject) => `clock moved on by ${saidDuration(subject)}`,
    scene: (subject) => `what happens before “${subject}”`,
    solution: (subject) => `solution of “${subject}”`,
    reset: (subject) => `reset of “${subject}”`,
    add: (subject) => `adding ${subject}`,
    rename: (subject) => `renaming ${subject}`,
    duplicate: (subject) => `copying ${subject}`,
    remove: (subject) => `deleting ${subject}`,
    set: (subject) => `changing ${subject}`,
  } satisfies Record<Change['kind'], (subject: string) => string>,

  call: {
    choose: 'Call in question',
    card: 'The call',
    title: (action: string, target: string | null, caller: string) =>
      target === null ? `${action} as ${caller}` : `${action} on ${target} as ${caller}`,
    nobody: 'nobody',
    tokenOf: (subject: string) => `the token of ${subject}`,
    notSigned: 'The request is not signed.',
    other: 'Another call, as built in Request',
    waiting: 'Nothing has been asked yet',
    waitingText: 'Make the call. The gates it meets appear here, one by one, up to the one that decides.',
    noSession: 'These credentials do not exist yet',
    noSessionText: 'A call that is allowed has to issue them first.',
  },

  response: {
    identity: 'STS says whose credentials these are.',
    answered: (action: string): Phrase => say`${action} was carried out, and answers:`,
    session: (role: string): Phrase => say`STS issued a session of ${role}. Its credentials are below.`,
    list: (bucket: string): Phrase => say`The policies let S3 list ${bucket}. It holds:`,
    object: (key: string): Phrase => say`The policies let S3 hand out ${key}.`,
    noObject: (key: string): Phrase =>
      say`The policies let the call through. The bucket has no object ${key}, so S3 would answer that there is none.`,
    other: (action: string): Phrase =>
      say`The policies let ${action} through. The lab judges this call, it does not carry it out.`,
  },

  inWords: {
    account: (name: string, users: number, roles: number): Phrase =>
      say`Account ${name} has ${count(users, 'user')} and ${count(roles, 'role')}.`,
    trusts: (role: string, principals: Phrase): Phrase => say`Role ${role} trusts ${principals}.`,
    nobody: say`nobody`,
    session: (name: string, role: string, expired: boolean): Phrase =>
      expired ? say`Session ${name} of ${role} has expired.` : say`Session ${name} of ${role} is active.`,
  },

  lesson: {
    /** The gates that hints are for. */
    gate: {
      credentials: ['the credentials'],
      parameters: ['the parameters'],
      role: ['the role to assume'],
      trust: ['the trust policy'],
      resource: ['the resource policy'],
      identity: ['the caller’s own policies'],
      boundary: ['the permissions boundary'],
      session: ['the session policy'],
      scp: ['the service control policies'],
      rcp: ['the resource control policies'],
      endpoint: ['the endpoint policy'],
      duration: ['the length of the session'],
      service: ['the service itself'],
    } satisfies Record<PolicyType | 'credentials' | 'parameters' | 'role' | 'duration' | 'service', Phrase>,
  },

  save: {
    corrupt: 'Your saved work could not be read',
    corruptWhere: (detail: string, keptAs: string): Phrase =>
      say`${detail}. The text is kept in this browser’s storage under ${keptAs}.`,
    corruptToDo: say`The page starts anew. Nothing was thrown away.`,
    newer: 'Your saved work is of a newer lab',
    newerWhere: (version: number, keptAs: string): Phrase =>
      say`It has version ${version}. The text is kept in this browser’s storage under ${keptAs}.`,
    newerToDo: say`Reload the page to get the newest lab, or start anew here.`,
    denied: 'This browser does not let the lab save',
    deniedWhere: say`Storage of this page is off or out of reach.`,
    deniedToDo: say`Everything works, but a reload starts anew.`,
    full: 'The browser’s storage is full',
    fullWhere: say`Your latest changes are not saved.`,
    fullToDo: say`Make room in this browser’s storage for this page, then make another change.`,
  },

  notFound: {
    title: 'There is no such page',
    text: 'The address may be misspelt, or of something that has moved.',
  },

  crash: {
    title: 'Something in the lab broke',
    whatToDo: 'Reload the page. Your work up to the last pause is saved.',
    reload: 'Reload',
  },
};

const count = (number: number, what: string): Phrase => [`${number} ${what}${number === 1 ? '' : 's'}`];
