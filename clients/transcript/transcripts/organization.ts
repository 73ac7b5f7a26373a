import type { Lab } from '../../outside/startLab.ts';
import type { Transcript } from '../transcript.ts';

const COMMAND =
  'aws sts assume-root --target-principal 111122223333 --task-policy-arn arn=arn:aws:iam::aws:policy/root-task';

const AS_READER = 'AWS_ACCESS_KEY_ID={reader} AWS_SECRET_ACCESS_KEY={readersSecret}';

/** Sessions of the root of member accounts, which only organizations have, and the organization itself. */
export function organization(lab: Lab): Transcript {
  const reader = lab.keysOf('arn:aws:iam::999900001111:user/Reader');
  return {
    name: 'an organization',
    world: 'organization',
    as: 'arn:aws:iam::999900001111:user/Admin',
    files: {},
    given: { reader: reader.accessKeyId, readersSecret: reader.secretAccessKey },
    lines: [
      `${COMMAND}/S3UnlockBucketPolicy`,
      `${COMMAND}/Nonsense`,
      `${AS_READER} ${COMMAND}/S3UnlockBucketPolicy`,
      'aws organizations describe-organization',
      'aws organizations list-roots',
      'root=$(aws organizations list-roots --query "Roots[0].Id" --output text)',
      'aws organizations list-accounts --output table',
      'aws organizations list-accounts --query "Accounts[].[Id,Name]" --output text',
      'aws organizations list-accounts-for-parent --parent-id $root',
      'aws organizations list-organizational-units-for-parent --parent-id $root',
      'aws organizations list-parents --child-id 111122223333',
      'aws organizations describe-account --account-id 111122223333',
      'aws organizations describe-account --account-id 000000000000',
      'aws organizations list-policies --filter SERVICE_CONTROL_POLICY',
      'aws organizations list-policies-for-target --target-id 111122223333 --filter SERVICE_CONTROL_POLICY',
      'aws organizations describe-policy --policy-id p-FullAWSAccess',
      'aws organizations attach-policy --policy-id p-FullAWSAccess --target-id 111122223333',
      'aws organizations detach-policy --policy-id p-FullAWSAccess --target-id 111122223333',
      `${AS_READER} aws organizations enable-policy-type --root-id $root --policy-type TAG_POLICY`,
      'aws iam list-organizations-features',
      'aws organizations list-policies --filter NONSENSE',
    ],
  };
}
