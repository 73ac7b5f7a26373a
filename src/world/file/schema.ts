import { z } from '../../lib/zod.ts';
import { DEFAULT_CLOCK } from '../clock.ts';
import { account } from './account.ts';
import { listOf, object, time, wholeNumber } from './fields.ts';
import { organization } from './organization.ts';
import { fault } from './faults.ts';
import { session } from './sessions.ts';

/** The world file (docs/formats.md, World): a strict object with every default, described field by field. */
export const worldFile = object('a world: an object with accounts', {
  version: z.literal(1, { error: 'version 1' }).default(1).describe('Version of the format: 1.'),
  clock: time().default(DEFAULT_CLOCK).describe("The lab's clock, ISO 8601 in UTC."),
  seed: wholeNumber(0, Number.MAX_SAFE_INTEGER, 'a whole number from 0')
    .default(1)
    .describe('What generated ids, keys and tokens are made from.'),
  drawn: wholeNumber(0, Number.MAX_SAFE_INTEGER, 'a whole number from 0')
    .default(0)
    .describe('How many ids, keys and tokens have been made from the seed so far.'),
  organization: organization.optional().describe('The organization that the accounts are in.'),
  accounts: listOf('accounts', account.describe('An account.')).default([]).describe('AWS accounts.'),
  sessions: listOf('sessions', session.describe('A session.'))
    .default([])
    .describe('Temporary credentials issued so far, oldest first.'),
  trail: listOf('events', z.record(z.string(), z.unknown()).describe('An event.'))
    .default([])
    .describe('CloudTrail events so far, oldest first.'),
  faults: listOf('faults', fault.describe('An outage.'))
    .default([])
    .describe('Outages put on for practice: throttling, and identity providers in trouble.'),
});

/** A world file as it is written: what has a default may be left out. */
export type WorldFile = z.input<typeof worldFile>;

/** A world file as it was read, with every default. */
export type CompleteWorldFile = z.output<typeof worldFile>;
