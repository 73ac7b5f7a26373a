import { optional, required } from '../members.ts';
import type { Operation } from '../operation.ts';
import { integer, listOf, text, TIMESTAMP } from '../shapes.ts';
import { tag } from './shapes.ts';

/** Source: AWS STS API model 2011-06-15 (rules A-051, B-154). */
export const getWebIdentityToken: Operation = {
  service: 'sts',
  name: 'GetWebIdentityToken',
  summary: 'Returns a signed token that proves the identity of the caller to a service outside AWS.',
  regionalOnly: true,
  input: [
    required(
      'Audience',
      listOf(text(1, 1000), { minimum: 1, maximum: 10 }),
      'Whom the token is for: what the service outside expects as its audience.',
    ),
    optional(
      'DurationSeconds',
      integer(60, 3600),
      'How long the token is valid; five minutes when left out.',
    ),
    required('SigningAlgorithm', text(5, 5), 'How the token is signed: RS256 or ES384.'),
    optional('Tags', listOf(tag, { maximum: 50 }), 'Tags that become claims of the token.'),
  ],
  output: [optional('WebIdentityToken', text()), optional('Expiration', TIMESTAMP)],
};
