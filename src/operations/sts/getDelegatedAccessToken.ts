import { optional, required } from '../members.ts';
import type { Operation } from '../operation.ts';
import { text } from '../shapes.ts';
import { credentials, packedPolicySize } from './answers.ts';
import { arn } from './shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rule B-159). */
export const getDelegatedAccessToken: Operation = {
  service: 'sts',
  name: 'GetDelegatedAccessToken',
  summary: 'Trades an approved delegation request for temporary credentials in the account of the customer.',
  input: [required('TradeInToken', text(), 'The token that the approval of the delegation gave out.')],
  output: [credentials, packedPolicySize, optional('AssumedPrincipal', arn)],
};
