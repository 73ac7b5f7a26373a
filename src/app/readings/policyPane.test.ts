import { expect, test } from 'vitest';
import { BOUNDARY, HOME, policy, readOnly, trusting, worldOf, type Document } from '../../explain/fixture.ts';
import { INTERFACES } from '../../explain/interface.ts';
import { plain } from '../../explain/phrase.ts';
import { applyFix } from '../../policy/fix.ts';
import { readDocument } from '../../world/documents.ts';
import type { Draft } from '../../machines/lab/types.ts';
import type { PolicyRef } from '../../policy/document.ts';
import type { RuleView } from '../../view/ui/rule.ts';
import { policyPane } from './policyPane.ts';

const TRUST: PolicyRef = { type: 'trust', owner: readOnly(HOME), name: null };

const RULE: RuleView = {
  id: 'E-050',
  text: 'An account as principal leaves the choice to that account.',
  source: null,
  confidence: 'verified',
};

const SOUND = JSON.stringify(trusting({ AWS: HOME }));

/** The trust policy's pane with that text in the editor. */
function paneOf(text: Document, { readOnly: only = false } = {}) {
  const saved = trusting({ AWS: HOME });
  const world = worldOf({ account: HOME, trust: saved });
  const written = typeof text === 'string' ? text : JSON.stringify(text);
  const kept = readDocument(world, TRUST) ?? '';
  const draft: Draft | undefined =
    written === kept ? undefined : { ref: TRUST, text: written, sound: written };
  const input = { ref: TRUST, saved: kept, draft, readOnly: only, world, standings: [] };
  return policyPane({ ...input, rules: { 'E-050': RULE }, words: INTERFACES.en });
}

const saidIn = (pane: ReturnType<typeof paneOf>) =>
  pane.squiggles.map(({ start, end, severity, message, rule, fix }) => ({
    of: pane.text.slice(start, end),
    severity,
    message: plain(message),
    rule: rule?.id ?? null,
    fix: fix && { title: plain(fix.title), mended: applyFix(pane.text, fix) },
  }));

test('E-050 advice is said with its rule, and the text is saved as before', () => {
  const pane = paneOf(`${SOUND}\n`);
  expect(pane.state).toEqual({ kind: 'draft' });
  expect(saidIn(pane)).toEqual([
    {
      of: `"${HOME}"`,
      severity: 'warning',
      message: `Every principal of account ${HOME} whose own policies allow it can take on this role. Name a role or user, or add a condition. If the account is another company's, ask for sts:ExternalId.`,
      rule: 'E-050',
      fix: null,
    },
  ]);
});

test('advice is not for a policy that cannot be edited', () => {
  const pane = paneOf(`${SOUND}\n`, { readOnly: true });
  expect([pane.state, saidIn(pane)]).toEqual([{ kind: 'readOnly' }, []]);
});

test('C-005 an error is said with the edits that mend it, and the text is refused with AWS’s words', () => {
  const text = JSON.stringify(policy({ Effect: 'allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }));
  const pane = paneOf(text);
  expect(saidIn(pane).filter(({ severity }) => severity === 'error')).toEqual([
    {
      of: '"allow"',
      severity: 'error',
      message: 'Effect is allow; it has to be Allow or Deny, with the capital.',
      rule: null,
      fix: { title: 'Write Allow', mended: text.replace('"allow"', '"Allow"') },
    },
  ]);
  expect(pane.state).toEqual({
    kind: 'refused',
    code: 'MalformedPolicyDocument',
    message: 'Invalid effect: allow',
  });
});

test('C-010 text that is not JSON says on which line it breaks', () => {
  expect(paneOf('{\n  "Version": \n').state).toEqual({ kind: 'broken', line: 3 });
});

test.each([
  ['limits its owner', [], INTERFACES.en.lab.policySays.boundary],
  ['and is attached besides gives permissions', [BOUNDARY], INTERFACES.en.lab.policySays.identity],
])('E-011 a managed policy that is a boundary %s', (_, attached, says) => {
  const world = worldOf({ boundary: policy(), attached });
  const ref: PolicyRef = { type: 'identity', owner: BOUNDARY, name: null };
  const input = { ref, saved: '{}', draft: undefined, readOnly: false, world, standings: [], rules: {} };
  expect(policyPane({ ...input, words: INTERFACES.en }).subtitle).toBe(says);
});
