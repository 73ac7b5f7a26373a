import { describe, expect, it } from 'vitest';
import type { PolicyType } from '../document.ts';
import { UNATTACHED, type Attachment } from './attachment.ts';
import { documentOf, said, SOUND } from './fixture.ts';

const MANAGED: Attachment = { managed: true, inline: null };
const inline = (holder: 'user' | 'group' | 'role', others = 0): Attachment => ({
  managed: false,
  inline: { holder, name: 'Ana', others },
});

/** A sound document of the kind with exactly so many characters that are no white space, and two that are. */
function documentOfLength(kind: PolicyType, characters: number): string {
  const bare = documentOf({ Sid: '', ...SOUND[kind] });
  const Sid = 'x'.repeat(characters - bare.length);
  return ` ${documentOf({ Sid, ...SOUND[kind] })}\n`;
}

describe('how long a policy may be', () => {
  it.each<readonly [string, PolicyType, Attachment, number, string]>([
    ['C-014', 'trust', UNATTACHED, 2048, 'ACLSizePerRole'],
    ['I-005', 'identity', MANAGED, 6144, 'PolicySize'],
    ['I-005', 'boundary', UNATTACHED, 6144, 'PolicySize'],
  ])('%s a policy of kind %s, white space left out', (source, kind, attachment, limit, quota) => {
    expect(said(documentOfLength(kind, limit), kind, attachment)).toEqual([]);
    expect(said(documentOfLength(kind, limit + 1), kind, attachment)).toEqual([
      ['grammar.quota', source, ' ', { quota, characters: limit + 1, limit, spaces: 'free' }],
    ]);
  });

  it.each<readonly [string, PolicyType, number, string]>([
    ['B-035', 'session', 2048, 'SessionPolicy'],
    ['C-018', 'endpoint', 20_480, 'VpcEndpoint'],
    ['I-017', 'scp', 10_240, 'SCP'],
    ['I-018', 'rcp', 5120, 'RCP'],
  ])('%s (C-018) a policy of kind %s, white space included', (source, kind, limit, quota) => {
    expect(said(documentOfLength(kind, limit - 2), kind)).toEqual([]);
    expect(said(documentOfLength(kind, limit - 1), kind)).toEqual([
      ['grammar.quota', source, ' ', { quota, characters: limit + 1, limit, spaces: 'counted' }],
    ]);
  });

  it.each([
    ['user', 2048],
    ['group', 5120],
    ['role', 10_240],
  ] as const)('I-005 the inline policies of a %s together', (holder, limit) => {
    const text = documentOfLength('identity', limit - 100);
    expect(said(text, 'identity', inline(holder, 100))).toEqual([]);
    expect(said(text, 'identity', inline(holder, 101))).toEqual([
      [
        'grammar.quota',
        'I-005',
        ' ',
        { quota: 'inline', characters: limit + 1, limit, spaces: 'free', holder, name: 'Ana' },
      ],
    ]);
  });

  it('has no limit where nothing is known of the attachment, or the service sets it', () => {
    for (const kind of ['identity', 'resource'] as const) {
      expect(said(documentOfLength(kind, 50_000), kind)).toEqual([]);
    }
  });
});
