import { SERVICES } from '../operations/services.ts';
import { awsAnswer } from '../wording/messages.ts';
import { inServiceWords } from '../wording/serviceWords.ts';
import { cut } from './cut.ts';
import type { Logged } from './logged.ts';

/** The refusal as the caller saw it (G-024); EC2 says besides whose fault it was. */
export function errorOf({ call, error }: Logged) {
  if (!error) return {};
  const protocol = SERVICES.find(({ name }) => name === call.service)?.protocol ?? 'query';
  const { code, message } = inServiceWords(awsAnswer(error), protocol);
  return { errorCode: protocol === 'ec2' ? `Client.${code}` : code, errorMessage: cut(message) };
}
