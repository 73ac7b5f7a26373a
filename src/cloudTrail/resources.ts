import { ownerAccountOf } from '../world/find.ts';
import { parseArn } from '../world/names.ts';
import { textParam, type Logged } from './logged.ts';
import { shared } from './shared.ts';

interface LoggedResource {
  readonly ARN: string;
  readonly accountId: string;
  readonly type: string;
}

/** What the call was about: the role, with SAML the provider too (G-017), or the bucket; null when the event names none. */
export function resourcesOf(logged: Logged): readonly LoggedResource[] | null {
  const { call } = logged;
  const resources = call.service === 's3' ? bucketIn(logged) : call.service === 'sts' ? rolesIn(logged) : [];
  return resources.length === 0 ? null : resources;
}

function rolesIn(logged: Logged): readonly LoggedResource[] {
  const [role, provider] = [textParam(logged, 'RoleArn'), textParam(logged, 'PrincipalArn')];
  return roles(`${role.length} ${role}${provider}`, () => [
    ...namedBy(role, 'AWS::IAM::Role'),
    ...namedBy(provider, 'AWS::IAM::SAMLProvider'),
  ]);
}

const roles = shared<readonly LoggedResource[]>();

function namedBy(arn: string, type: string): readonly LoggedResource[] {
  const account = parseArn(arn)?.account;
  return account === undefined ? [] : [{ ARN: arn, accountId: account, type }];
}

function bucketIn(logged: Logged): readonly LoggedResource[] {
  const arn = `arn:aws:s3:::${textParam(logged, 'Bucket')}`;
  const accountId = ownerAccountOf(logged.before, arn) ?? ownerAccountOf(logged.after, arn);
  return accountId === null ? [] : [{ ARN: arn, accountId, type: 'AWS::S3::Bucket' }];
}
