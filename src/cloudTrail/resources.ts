import { ownerAccountOf } from '../world/find.ts';
import { parseArn } from '../world/names.ts';
import { textParam, type Logged } from './logged.ts';

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

const rolesIn = (logged: Logged): readonly LoggedResource[] =>
  [
    { arn: textParam(logged, 'RoleArn'), type: 'AWS::IAM::Role' },
    { arn: textParam(logged, 'PrincipalArn'), type: 'AWS::IAM::SAMLProvider' },
  ].flatMap(({ arn, type }) => {
    const account = parseArn(arn)?.account;
    return account === undefined ? [] : [{ ARN: arn, accountId: account, type }];
  });

function bucketIn(logged: Logged): readonly LoggedResource[] {
  const arn = `arn:aws:s3:::${textParam(logged, 'Bucket')}`;
  const accountId = ownerAccountOf(logged.before, arn) ?? ownerAccountOf(logged.after, arn);
  return accountId === null ? [] : [{ ARN: arn, accountId, type: 'AWS::S3::Bucket' }];
}
