import { say, type Phrase } from '../../phrase.ts';

/** Words of the model of AWS's console: signing in, switching roles, and what happens underneath. */
export const CONSOLE = {
  about:
    'A model of what the AWS Management Console does, not its look. Every step that calls AWS is a call of the lab.',

  signIn: {
    title: 'Sign in',
    user: 'User',
    withMfa: 'Sign in with MFA',
    noDevice: 'This user has no MFA device.',
    button: 'Sign in',
    noUser: 'No user can sign in',
    noUserText: 'The lab signs in with an access key, and no user of this world has one.',
    root: 'The root user cannot switch roles, so it is not in this list.',
    underneath:
      'The console makes temporary credentials behind your back. The lab makes them with GetSessionToken, for twelve hours.',
    refused: 'Signing in was refused',
  },

  identity: {
    name: 'Signed in',
    user: (user: string, account: string) => `${user} @ ${account}`,
    role: (role: string, account: string) => `as ${role} @ ${account}`,
    mfa: 'signed in with MFA',
    noMfa: 'signed in without MFA',
    back: 'Switch back',
    signOut: 'Sign out',
    wentBack: (user: string) =>
      `You are ${user} again. That was no call: the console went back to credentials that it had kept.`,
    signedOut: 'You have signed out. That was no call, and the credentials live on until they expire.',
    switched: (name: string) => `Switched: ${name}`,
    roleExpired:
      'The role’s session has expired: its calls are refused. Switch back, or switch to the role again.',
    userExpired: 'Your sign-in has expired: calls are refused. Sign out, and sign in again.',
  },

  switch: {
    title: 'Switch role',
    account: 'Account',
    accountHelp: 'Twelve digits, or the account’s alias.',
    role: 'Role',
    roleHelp: 'Its name, with its path if it has one: finance/Audit.',
    displayName: 'Display name',
    displayHelp: 'Optional, at most 64 characters.',
    colour: 'Colour',
    colours: { neutral: 'Grey', accent: 'Blue', allow: 'Green', stale: 'Yellow', deny: 'Red' },
    button: 'Switch role',
    suggested: (role: string, account: string) => `${role} @ ${account}`,
    history: 'Role history',
    historyText: 'The last five roles. Pressing one switches to it.',
    again: (name: string) => `Switch to ${name}`,
    link: 'A link that fills in this form',
    copyLink: 'the link',
  },

  refused: {
    title: 'The console says',
    ours: 'In plain words:',
    open: 'Open the decision',
    fault: {
      account: say`No call was made: the form needs an account.`,
      alias: say`No call was made: no account of this world has that alias, and no id has anything but twelve digits.`,
      role: say`No call was made: the form needs the name of a role.`,
      roleTooLong: say`No call was made: path and name of the role together have more than 64 characters.`,
      displayName: say`No call was made: the display name has more than 64 characters.`,
      credentials: say`No call was made: the keys to call with are gone.`,
    } satisfies Readonly<Record<string, Phrase>>,
  },

  look: {
    title: 'Look around',
    text: (who: string) => `Each is a call as ${who}. The answer stands under Decision.`,
    whoAmI: 'Who am I?',
    buckets: 'List the buckets of this account',
    objects: (bucket: string) => `List what is in ${bucket}`,
    object: (object: string) => `Open ${object}`,
  },

  underneath: {
    title: 'Underneath',
    call: 'The call that the console made',
    none: 'Switch to a role, and the call stands here.',
    copyCall: 'the call',
    open: 'Open its decision',
    own: 'The console switches with the credentials that you signed in with, also while you are in a role.',
    cannot: 'What the form cannot pass',
    pass: {
      ExternalId: 'So a role that asks for an external id stays shut.',
      Tags: 'No session tags, and so no transitive ones either.',
      SourceIdentity: 'So a role that asks for a source identity stays shut.',
      Policy: 'The form has no field for session policies, nor for PolicyArns.',
      TokenCode: 'MFA is what you signed in with: no code is asked for again.',
      RoleSessionName: 'It is your user name.',
      DurationSeconds: 'It is what the role allows at most, or what is left of your sign-in.',
    },
  },
};
