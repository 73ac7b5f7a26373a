import type { PolicyType } from '../../../policy/document.ts';

/** Words of the policy editors and their tabs, in English. What is said of names in policies is in `policyLanguage.ts`. */
export const POLICY_EDITOR = {
  format: 'Format',
  formatted: 'Formatted.',
  formattedAlready: 'The text is formatted already.',
  cannotFormat: {
    broken: (line: number) => `This is no JSON yet, so it cannot be formatted: it breaks on line ${line}.`,
    tooLarge: 'The text is too long to be formatted.',
  },
  offersFixes: 'offers fixes where something is underlined.',

  suggest: 'Suggest',
  suggestions: 'What may stand at the cursor',
  nothingToSuggest: 'There is nothing to suggest at the cursor.',
  closeSuggestions: 'Close the suggestions',

  changes: 'Changes since it was saved',
  takeBack: 'Take back',

  paneTitle: {
    left: 'Policies on the caller’s side',
    right: 'Policies on the other side',
    one: 'Open policies',
  },
  moveTo: {
    left: (title: string) => `Move to the left pane: ${title}`,
    right: (title: string) => `Move to the right pane: ${title}`,
  },
  close: (title: string) => `Close: ${title}`,
  onePane: 'One pane',
  twoPanes: 'Two panes',
  addSessionPolicy: 'Session policy',
  addSessionPolicyLong: 'Add a session policy to the call',
  removeSessionPolicy: 'Take out of the call',
  sessionSays: 'Passed with the call: it can only take away from what the session may do.',
  boundarySays: 'A managed policy. Whoever else has it gets your edits too.',
  sharedSays: (holders: number) =>
    holders === 1
      ? 'A managed policy, attached here alone.'
      : `A managed policy, shared by ${holders} holders.`,
  ofAws: 'One of AWS’s own policies. It cannot be edited.',
  givenAlready: 'Given to the session when it was issued. It cannot be changed now.',

  tab: {
    trust: 'Trust policy',
    resource: 'Resource policy',
    identity: 'Identity policy',
    managed: 'Managed policy',
    boundary: 'Permissions boundary',
    session: 'Session policy',
    scp: 'SCP',
    rcp: 'RCP',
    endpoint: 'Endpoint policy',
  } satisfies Record<PolicyType | 'managed', string>,
  callInQuestion: 'the call in question',
  marks: {
    decides: 'decides this call',
    refused: 'AWS would refuse it',
    broken: 'not JSON yet',
    unsaved: 'not saved yet',
  },

  /** Titles of fixes that were tried. */
  tried: {
    allows: 'the call is then allowed',
    further: 'the call then gets further',
  },
  triedFix: {
    addValue: (value: string, element: string) => ({ before: 'Add ', value, after: ` to ${element}` }),
    nameCaller: (caller: string) => ({ before: 'Name ', value: caller, after: ' in Principal' }),
    dropElement: (element: string) => ({ before: 'Remove ', value: element, after: '' }),
    addStatement: (action: string) => ({ before: 'Add a statement that allows ', value: action, after: '' }),
    removeDeny: (sid: string | null) => ({
      before: `Remove the statement that denies${sid === null ? '' : ', '}`,
      value: sid ?? '',
      after: '',
    }),
  },
};
