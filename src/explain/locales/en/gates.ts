import type { Catalogue } from '../../catalogue.ts';
import { capital, say, words } from '../../phrase.ts';
import { elementName, policyName, statementName, statementNumber } from './words.ts';

export const gates: Catalogue['gates'] = {
  receive: { title: 'Request', question: 'What is being called?' },
  authenticate: { title: 'Credentials', question: 'Whose credentials are these, and are they valid?' },
  validate: { title: 'Parameters', question: 'Does the API take these parameters?' },
  resolve: { title: 'Role or resource', question: 'Does what the call is for exist?' },
  authorize: { title: 'Policies', question: 'Do the policies allow the call?' },
  mayCall: { title: 'Kind of caller', question: 'May such a caller call this at all?' },
  combine: { title: 'All policies together', question: 'Do the policies together allow the call?' },
  limit: { title: 'Session length', question: 'May the session last that long?' },
  permission: { title: 'Further permission', question: 'Do the policies allow what the call needs besides?' },
  mfa: { title: 'MFA', question: 'Does the code prove MFA?' },
  service: { title: 'The service', question: 'Can the service do what is asked?' },
  context: { title: 'Context', question: 'Is the context good that the call passes?' },
};

const token = { title: 'Token', question: 'Who vouches for you, and is the token good?' };

export const gatesOf: Catalogue['gatesOf'] = {
  'sts:AssumeRoleWithWebIdentity': { authenticate: token },
  'sts:AssumeRoleWithSAML': {
    authenticate: { title: 'Assertion', question: 'Who vouches for you, and is the assertion good?' },
  },
  'sts:AssumeRoot': {
    resolve: { title: 'Member account', question: 'Is there such an account, and may you act as its root?' },
  },
  'sts:DecodeAuthorizationMessage': {
    limit: { title: 'Message', question: 'Can the message be decoded?' },
  },
  'sts:GetAccessKeyInfo': { limit: { title: 'Access key', question: 'Which account has this access key?' } },
  'sts:GetDelegatedAccessToken': { limit: { title: 'Trade-in token', question: 'Is the token good?' } },
  'sts:GetWebIdentityToken': {
    limit: { title: 'Token to give out', question: 'May such a token be given out?' },
  },
};

export const permissionGate: Catalogue['permissionGate'] = (action) => ({
  title: `Permission ${action}`,
  question: `Do the policies allow ${action} too?`,
});

export const policyTypes: Catalogue['policyTypes'] = {
  trust: { title: 'Trust policy', question: 'Does the role trust you?' },
  identity: { title: 'Your identity policies', question: 'Do your own policies allow it?' },
  resource: { title: 'Resource-based policy', question: 'Does the policy of the resource allow you?' },
  boundary: { title: 'Permissions boundary', question: 'Does your boundary leave room for it?' },
  session: { title: 'Session policies', question: 'Do the policies of your session leave room for it?' },
  scp: { title: 'Service control policies', question: 'Does your organization leave room for it?' },
  rcp: { title: 'Resource control policies', question: "Does the owner's organization leave room for it?" },
  endpoint: { title: 'VPC endpoint policy', question: 'Does the endpoint let the call through?' },
};

export const identityOf: Catalogue['identityOf'] = {
  user: null,
  roleSession: null,
  root: {
    title: 'Your identity policies',
    question: 'Do your own policies allow it?',
    summary: say`Root users have no identity policies, and need none for what their account may do.`,
  },
  federatedUser: {
    title: 'Identity policies of the user',
    question: 'Do the policies of the user behind your session allow it?',
    summary: null,
  },
  federated: {
    title: 'Identity policies',
    question: "Do the caller's own policies allow it?",
    summary: say`Whoever comes with a token has no identity policies.`,
  },
  service: {
    title: 'Identity policies',
    question: "Do the caller's own policies allow it?",
    summary: say`An AWS service has no identity policies.`,
  },
  anonymous: {
    title: 'Identity policies',
    question: "Do the caller's own policies allow it?",
    summary: say`Whoever sends no credentials has no identity policies.`,
  },
};

export const titles: Catalogue['titles'] = {
  parameter: (parameter) => (parameter === null ? words('Parameter') : say`Parameter ${parameter}`),
  policy: (policy) => capital(policyName(policy)),
  statement: (place) => capital(statementNumber(place)),
  element: elementName,
  within: (place, sentence) => say`In ${statementName(place)}, ${sentence}`,
  denyAt: (place, sentence) =>
    say`${capital(statementName(place))} is a ${'Deny'} that matches this call${sentence ? say`: ${sentence}` : words('.')}`,
};

export const verdicts: Catalogue['verdicts'] = {
  allow: 'Allowed',
  deny: 'Denied',
  invalid: 'Refused',
  unmodelled: 'Not judged',
};

export const outcomes: Catalogue['outcomes'] = {
  pass: 'passed',
  stop: 'stopped',
  skip: 'does not count',
  notReached: 'not reached',
};

export const standings: Catalogue['standings'] = {
  allows: say`Allows this call`,
  denies: say`Denies this call`,
  notMatched: say`Does not match this call`,
};
