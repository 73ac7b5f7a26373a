import { z } from '../../lib/zod.ts';
import { anyText, object } from './fields.ts';
import { FAULTS } from '../world.ts';

export const fault = object('an object with kind and on', {
  kind: z.enum(FAULTS, { error: `one of ${FAULTS.join(', ')}` }).describe('What is wrong.'),
  on: anyText('a service:Action, or the address of an issuer').describe(
    'What it befalls: service:Action for throttling, else the address of the issuer.',
  ),
});
