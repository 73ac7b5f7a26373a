import type { Catalogue } from '../../catalogue.ts';
import { say, type Phrase } from '../../phrase.ts';
import { tokenKeyIn } from '../../tokenKey.ts';
import { joined } from './lists.ts';

export const remarks: Catalogue['remarks'] = {
  caseDiffers: ({ expected, found }) =>
    say`${expected} and ${found} differ in upper and lower case, which counts here.`,
  pathDiffers: ({ expected, found }) =>
    say`${expected} and ${found} differ in their path, which is a part of the ARN.`,
  accountDiffers: ({ expected, found }) => say`${expected} and ${found} belong to different accounts.`,
  bucketNotObject: ({ bucket }) =>
    say`The bucket and the objects in it are different resources: the objects are ${`arn:aws:s3:::${bucket}/*`}.`,
  objectNotBucket: ({ bucket }) =>
    say`The bucket and the objects in it are different resources: the bucket itself is ${`arn:aws:s3:::${bucket}`}.`,
  accountPrincipal: ({ arn, accountId }) =>
    say`${arn} stands for the whole account ${accountId}, not for its root user.`,
  principalWildcard: ({ value }) =>
    say`${value} names nobody: in a principal ${'*'} is a wildcard only when it stands alone.`,
  groupPrincipal: ({ value }) => say`${value} is a group, and groups cannot be principals.`,
  serviceOnly: ({ service }) =>
    say`A statement for ${service} lets that AWS service assume the role and nobody else.`,
  literalWildcard: ({ operator, value }) =>
    say`${operator} takes ${value} letter by letter; patterns need ${operator.replace('StringEquals', 'StringLike').replace('IgnoreCase', '')}.`,
  principalArnOfSession: ({ value }) =>
    say`${value} is the ARN of a session, and for a session ${'aws:PrincipalArn'} is the ARN of its role.`,
  principalArnOfRoot: ({ value }) =>
    say`In a condition ${value} is the root user alone; only in ${'Principal'} does it stand for the whole account.`,
  missingKey: ({ key }) =>
    KEYS[key.toLowerCase().replace(/\/.*/, '/')] ??
    ofToken(key) ??
    say`A test of a key that the call does not have fails, unless its operator is negated or ends in ${'IfExists'}.`,
  variableValues: ({ variables }) =>
    say`In this call ${joined(variables.map(({ key, value }) => say`${`\${${key}}`} is ${value}`))}.`,
  keyNotProvided: ({ key }) =>
    key.toLowerCase() === 'aws:sourceip'
      ? say`On AWS a call from the internet has an address. Give the lab one as context of the call.`
      : say`If AWS gives such calls this key, give it to the lab as context of the call.`,
  missingKeyNegated: ({ key, operator }) =>
    say`To ask that the key is there as well, add ${'Null'} with ${`"${key}": "false"`} beside ${operator}.`,
  noValueFails: ({ key }) =>
    say`${'ForAllValues'} holds when there is no value at all. To ask for one, add ${'Null'} with ${`"${key}": "false"`}.`,
  denyNotMatched: () => say`A ${'Deny'} that does not match denies nothing, and allows nothing either.`,
  missingRole: () =>
    say`AWS answers a role that does not exist in the words it uses for one that you may not assume, so that callers cannot find out which roles there are.`,
  beforePolicies: () => say`No policy has been looked at yet.`,
};

/** Of a token's claims AWS makes some into condition keys (B-108, B-109), and few of those stay with the session (B-093, B-110). */
function ofToken(key: string): Phrase | null {
  const kind = tokenKeyIn(key)?.of;
  if (!kind) return null;
  return kind === 'saml'
    ? say`The key is there only for calls with a SAML assertion; in sessions made with one, ${'saml:sub'}, ${'saml:sub_type'} and ${'saml:namequalifier'} stay.`
    : say`The key is there only for calls with a token of that provider that has the claim, and only for claims that AWS makes into keys; in sessions made with one, ${'aud'}, ${'sub'} and ${'amr'} stay.`;
}

/** Why a call may lack a key, by the key in lower case; a slash stands for whatever follows it. */
const KEYS: Readonly<Record<string, Phrase>> = {
  'sts:externalid': say`The key is in the call only when the caller sends the parameter ${'ExternalId'}.`,
  'sts:sourceidentity': say`The key is in the call only when a source identity is set or carried on.`,
  'aws:multifactorauthpresent': say`Only temporary credentials carry this key: long-term access keys and tokens of identity providers never do.`,
  'aws:multifactorauthage': say`The key is there only for credentials that were made with MFA.`,
  'aws:tokenissuetime': say`Only temporary credentials carry this key.`,
  'aws:username': say`Only IAM users have a user name; role sessions, root users and AWS services have none.`,
  'aws:principalorgid': say`Only callers whose account belongs to an organization have this key.`,
  'aws:principalorgpaths': say`Only callers whose account belongs to an organization have this key.`,
  'aws:resourceorgpaths': say`Only resources whose account belongs to an organization have this key.`,
  'aws:resourceorgid': say`Only resources whose account belongs to an organization have this key.`,
  'aws:principaltag/': say`The key is there only when the calling user or role has that tag.`,
  'aws:resourcetag/': say`The key is there only when the resource has that tag; for ${'sts:AssumeRole'} the resource is the role.`,
  'aws:requesttag/': say`The key is there only when the call sends that tag.`,
  'aws:tagkeys': say`The key is there only when the call sends tags.`,
  'aws:sourceip': say`A call that comes through a VPC endpoint has no public address, and so not this key.`,
  'aws:sourcevpce': say`Only calls that come through a VPC endpoint have this key.`,
  'aws:sourcevpc': say`Only calls that come through a VPC endpoint have this key.`,
  'aws:sourcearn': say`Only AWS services that call on behalf of a resource carry this key.`,
  'aws:sourceaccount': say`Only AWS services that call on behalf of a resource carry this key.`,
};
