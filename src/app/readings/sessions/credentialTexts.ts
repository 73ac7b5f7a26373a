import type { Session } from '../../../world/world.ts';
import { sessionName, sessionOwner } from '../worldSentences.ts';

/** Credentials as lines for a POSIX shell. */
export const environmentText = ({ accessKeyId, secretAccessKey, sessionToken }: Session): string =>
  [
    `export AWS_ACCESS_KEY_ID='${accessKeyId}'`,
    `export AWS_SECRET_ACCESS_KEY='${secretAccessKey}'`,
    `export AWS_SESSION_TOKEN='${sessionToken}'`,
    '',
  ].join('\n');

/** Credentials as a profile of the AWS CLI's file `credentials`. */
export function profileText(session: Session): string {
  const { accessKeyId, secretAccessKey, sessionToken } = session;
  const name = `${sessionOwner(session)}-${sessionName(session)}`.replaceAll(/[^\w-]+/g, '-');
  return [
    `[${name}]`,
    `aws_access_key_id = ${accessKeyId}`,
    `aws_secret_access_key = ${secretAccessKey}`,
    `aws_session_token = ${sessionToken}`,
    '',
  ].join('\n');
}
