import { describe, expect, it } from 'vitest';
import { operationsOf as operationsOfService } from '../../src/operations/operations.ts';
import { startLab, type Lab } from '../outside/startLab.ts';
import { differences, unneeded, type Replayed } from './compare.ts';
import { exceptions } from './exceptions.ts';
import { inAwsCli } from './inAwsCli.ts';
import { inPage, type Called } from './inPage.ts';
import type { Transcript } from './transcript.ts';
import { options } from './transcripts/options.ts';
import { organization } from './transcripts/organization.ts';
import { profiles } from './transcripts/profiles.ts';
import { services } from './transcripts/services.ts';
import { stsActions } from './transcripts/stsActions.ts';

/** In alphabetical order. */
const OF_STS = operationsOfService('sts')
  .map(({ name }) => name)
  .toSorted();

const [classroom, company, storage] = await Promise.all([
  startLab('classroom'),
  startLab('organization'),
  startLab('storage'),
]);

interface Judged {
  readonly name: string;
  readonly lines: readonly Replayed[];
  readonly calls: readonly Called[];
}

async function replay(transcript: Transcript, lab: Lab): Promise<Judged> {
  const [real, { left, calls }] = await Promise.all([
    inAwsCli(transcript, lab),
    inPage(transcript, lab.keysOf(transcript.as)),
  ]);
  const nothing = { stdout: '', stderr: 'not run', code: -1 };
  const lines = transcript.lines.map((line, index) => ({
    line,
    inAwsCli: real[index] ?? nothing,
    inPage: left[index] ?? nothing,
  }));
  return { name: transcript.name, lines, calls };
}

const replayed = await Promise.all([
  replay(await stsActions(classroom), classroom),
  replay(options, classroom),
  replay(profiles(classroom), classroom),
  replay(organization(company), company),
  replay(services(storage), storage),
]);
await Promise.all([classroom, company, storage].map((lab) => lab.stop()));

describe('F-035 the shell of the page says what the AWS CLI says', () => {
  it.each(replayed)('of $name', ({ lines }) => {
    expect(differences(lines, exceptions())).toEqual([]);
  });

  it('and every exception for this AWS CLI is still needed', () => {
    expect(
      unneeded(
        replayed.flatMap(({ lines }) => lines),
        exceptions(),
      ),
    ).toEqual([]);
  });
});

describe('what has been compared', () => {
  const calls = replayed.flatMap((each) => each.calls);
  const operationsOf = (ofServices: readonly string[], refused: boolean): readonly string[] => [
    ...new Set(
      calls
        .filter((call) => call.refused === refused && ofServices.includes(call.operation.split(':')[0] ?? ''))
        .map(({ operation }) => operation),
    ),
  ];

  it('is each action of STS, allowed and refused', () => {
    const actions = OF_STS.map((name) => `sts:${name}`);
    // Only partners of AWS have trade-in tokens that can be traded in (B-160).
    expect(operationsOf(['sts'], false).toSorted()).toEqual(
      actions.filter((name) => name !== 'sts:GetDelegatedAccessToken'),
    );
    expect(operationsOf(['sts'], true).toSorted()).toEqual(actions);
  });

  it('is 40 operations of the other services, at least', () => {
    const others = operationsOf(['iam', 's3', 'organizations', 'cloudtrail', 'ec2'], false);
    expect(others.length).toBeGreaterThanOrEqual(40);
  });
});
