import { SERVICES } from '../../../operations/services.ts';
import { awsAnswer, type AwsAnswer } from '../../../wording/messages.ts';
import { inServiceWords } from '../../../wording/serviceWords.ts';
import type { Call } from '../../../call/call.ts';
import type { Decision } from '../../../pipeline/run.ts';

/** What a service refuses a call with, in its own words; null when it does not. */
export function refusalOf({ service }: Call, { error }: Pick<Decision, 'error'>): AwsAnswer | null {
  const protocol = SERVICES.find(({ name }) => name === service)?.protocol ?? 'query';
  return error && inServiceWords(awsAnswer(error), protocol, service);
}
