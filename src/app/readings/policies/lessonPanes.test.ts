import { expect, test } from 'vitest';
import { whoAmI } from '../../../content/call/whoAmI.ts';
import { ANA, assumeReadOnly, READ_ONLY, TRUST, trusting } from '../../../machines/fixture.ts';
import { readWorldValue } from '../../../world/file/readValue.ts';
import type { PolicyRef } from '../../../policy/document.ts';
import { lessonPanes } from './lessonPanes.ts';

const OWN: PolicyRef = { type: 'identity', owner: ANA, name: 'assume' };
const READ: PolicyRef = { type: 'identity', owner: READ_ONLY, name: 'read' };
const GONE: PolicyRef = { type: 'trust', owner: `${READ_ONLY}Gone`, name: null };

const allowing = (action: string) => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
});

const read = readWorldValue({
  accounts: [
    {
      id: '111122223333',
      roles: [
        {
          name: 'ReadOnly',
          trustPolicy: trusting(ANA),
          inlinePolicies: { read: allowing('s3:GetObject') },
        },
      ],
    },
    {
      id: '444455556666',
      users: [{ name: 'Ana', inlinePolicies: { assume: allowing('sts:AssumeRole') } }],
    },
  ],
});
if (!read.ok) throw new Error(JSON.stringify(read.error));
const state = { world: read.value.world, calls: [] };

test('what a step lets one edit stands open first, of that what the call meets, then the rest of the call', () => {
  const assume = (editable: readonly PolicyRef[], recent: readonly PolicyRef[] = []) =>
    lessonPanes(assumeReadOnly, state, editable, recent);
  expect([
    assume([]),
    assume([TRUST]),
    assume([GONE, READ, TRUST]),
    assume([TRUST], [READ]),
    lessonPanes(whoAmI(ANA), state, [READ, OWN], []),
  ]).toEqual([
    { open: [OWN, TRUST], others: [] },
    { open: [TRUST, OWN], others: [] },
    { open: [TRUST, READ], others: [OWN] },
    { open: [READ, TRUST], others: [OWN] },
    { open: [OWN, READ], others: [] },
  ]);
});
