import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { documentsOf, readDocument } from '../../world/documents.ts';
import { readWorld } from '../../world/file/read.ts';
import { diagnose } from '../../world/saveDocument.ts';
import { makeCall, type LabState } from '../call/made.ts';
import { runCase } from '../case/run.ts';
import type { CallStep } from '../case/schema.ts';
import { lessonFileErrorText } from '../lesson/fileError.ts';
import { readReadyCases, readReadyWorlds, type ReadyCase } from './read.ts';
import { readyWorldFile } from './schema.ts';

const files = new Map(
  ['sandbox', 'worlds'].flatMap((folder) =>
    readdirSync(`lessons/${folder}`).map((name): [string, string] => [
      `${folder}/${name}`,
      readFileSync(`lessons/${folder}/${name}`, 'utf8'),
    ]),
  ),
);
const read = readReadyCases(files);
const cases = read.ok ? read.value : [];

const callsOf = ({ case: { steps } }: ReadyCase): readonly CallStep[] =>
  steps.flatMap((step) => ('call' in step ? [step] : []));

it('the ready worlds can be read, and come from the first world to the longest chain', () => {
  expect(read.ok ? [] : read.error.map(lessonFileErrorText)).toEqual([]);
  expect(cases.map(({ id }) => id)).toEqual([
    'two-accounts',
    'organization-guardrails',
    'partner-external-id',
    'github-actions',
    'eks',
    'saml-company',
    'serverless-web-app',
    'role-chain',
  ]);
});

describe.each(cases)('$id', (ready) => {
  const results = runCase(ready.case);
  const answered = ready.case.steps.flatMap((step, index) =>
    'call' in step ? [[nameOf(step), results[index]] as const] : [],
  );

  test.each(answered)('%s', (_, result) => {
    expect({ differences: result?.differences, unjudged: result?.unjudged, holds: result?.holds }).toEqual({
      differences: [],
      unjudged: [],
      holds: true,
    });
  });

  it('offers three to six calls, and shows both a yes and a denial', () => {
    const outcomes = callsOf(ready).map(({ expect: answer }) => answer?.outcome);
    expect(outcomes.length).toBeGreaterThanOrEqual(3);
    expect(outcomes.length).toBeLessThanOrEqual(6);
    expect(outcomes).toEqual(expect.arrayContaining(['allow', 'deny']));
  });

  it('names nobody and nothing that is not in its world', () => {
    const text = files.get(`worlds/${ready.id}.yaml`) ?? '';
    const world = readWorld(text);
    expect(world.ok ? world.value.diagnostics : world.error).toEqual([]);
  });

  it('has no policy that AWS would refuse to save', () => {
    const { world } = ready.case;
    const refused = documentsOf(world).flatMap((ref) =>
      diagnose(world, ref, readDocument(world, ref) ?? '').filter(({ severity }) => severity === 'error'),
    );
    expect(refused).toEqual([]);
  });
});

/** What the step proves: `user/Bo, sts:AssumeRole role/Admin: deny by identity, Resource`. */
function nameOf({ as, call, params, resource, token, expect: answer }: CallStep): string {
  const caller = as === undefined ? `token of ${String(token?.['sub'])}` : lastPartOf(as);
  const target = String(params['RoleArn'] ?? resource ?? params['Key'] ?? params['UserName'] ?? '');
  const { policyType, element } = answer?.decidedBy ?? {};
  const decider = [policyType, element].filter((part) => part !== undefined).join(', ');
  return `${caller}, ${call} ${lastPartOf(target)}: ${answer?.outcome} by ${decider}`;
}

/** The end of an ARN; any other text as it is. */
const lastPartOf = (text: string): string =>
  text.startsWith('arn:') ? text.slice(text.lastIndexOf(':') + 1) : text;

describe('the calls that the sandbox offers are answered as proven, made one after another', () => {
  const worlds = readReadyWorlds(files);

  test.each(worlds.ok ? worlds.value : [])('$id', ({ id, world, calls }) => {
    const end = calls.reduce<LabState | null>((state, asked) => state && makeCall(state, asked), {
      world,
      calls: [],
    });
    const proven = cases.find((each) => each.id === id);
    expect(end?.calls.map(({ decision }) => decision.outcome)).toEqual(
      proven && callsOf(proven).map(({ expect: answer }) => answer?.outcome),
    );
  });
});

test('every field is explained in docs/formats.md', () => {
  const chapters = readFileSync('docs/formats.md', 'utf8').split(/^## /m);
  const chapter = chapters.find((each) => each.startsWith('Ready world\n')) ?? '';
  const explained = Object.keys(readyWorldFile.shape).filter((field) => chapter.includes(`\`${field}\``));
  expect(explained).toEqual(['version', 'order', 'title', 'about', 'world', 'steps']);
});
