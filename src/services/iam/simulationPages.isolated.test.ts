import { beforeEach, expect, test, vi } from 'vitest';
import { ALL, HOME, worldOf } from '../fixture.ts';
import { told } from './fixture.ts';
import { simulatedRequest } from './simulatedRequest.ts';

vi.mock('./simulatedRequest.ts', async (original) => {
  const actual = await original<{ simulatedRequest: typeof simulatedRequest }>();
  return { simulatedRequest: vi.fn<typeof simulatedRequest>(actual.simulatedRequest) };
});

const evaluated = vi.mocked(simulatedRequest);
beforeEach(() => void evaluated.mockClear());

const world = worldOf();
const ActionNames = Array.from({ length: 1000 }, (_, index) => `s3:Get${index}`);
const ResourceArns = Array.from({ length: 1000 }, (_, index) => `arn:aws:s3:::a/${index}`);
const million = { PolicyInputList: [ALL], ActionNames, ResourceArns };

interface Page {
  readonly EvaluationResults: readonly {
    readonly EvalActionName: string;
    readonly EvalResourceName: string;
  }[];
  readonly Marker?: string;
}

const pairsIn = ({ EvaluationResults }: Page) =>
  EvaluationResults.map(({ EvalActionName, EvalResourceName }) => [EvalActionName, EvalResourceName]);

test.each([
  ['SimulateCustomPolicy', {}],
  ['SimulatePrincipalPolicy', { PolicySourceArn: `arn:aws:iam::${HOME}:user/Ana` }],
])('%s evaluates the pairs of one page and no others', (operation, more) => {
  const first = told(world, operation, { ...million, ...more, MaxItems: 2 }) as Page;
  const Marker = first.Marker;
  const second = told(world, operation, { ...million, ...more, MaxItems: 2, Marker }) as Page;
  expect([pairsIn(first), pairsIn(second)]).toEqual([
    [
      ['s3:Get0', 'arn:aws:s3:::a/0'],
      ['s3:Get0', 'arn:aws:s3:::a/1'],
    ],
    [
      ['s3:Get0', 'arn:aws:s3:::a/2'],
      ['s3:Get0', 'arn:aws:s3:::a/3'],
    ],
  ]);
  expect(evaluated).toHaveBeenCalledTimes(4);
});

test('a hundred when the call does not say, and a marker goes with what was asked', () => {
  const { Marker } = told(world, 'SimulateCustomPolicy', million) as Page;
  expect(evaluated).toHaveBeenCalledTimes(100);
  const others = { ...million, ActionNames: ['s3:PutObject'], Marker };
  expect(told(world, 'SimulateCustomPolicy', others)).toBe('400 ValidationError: Invalid Marker.');
});

test('the longer the policies, the fewer pairs are evaluated in one go, and the page ends early', () => {
  const long = ALL.padEnd(100_000);
  const first = told(world, 'SimulateCustomPolicy', {
    ...million,
    PolicyInputList: [long],
    PermissionsBoundaryPolicyInputList: [long],
    MaxItems: 1000,
  });
  expect(first).toMatchObject({ IsTruncated: true, Marker: expect.any(String) });
  expect(evaluated.mock.calls.length).toBeLessThan(30);
  expect(evaluated).toHaveBeenCalled();
});

test('names of actions are checked before anything is evaluated', () => {
  const params = { ...million, ActionNames: [...ActionNames, 'nonsense'], MaxItems: 1 };
  expect(told(world, 'SimulateCustomPolicy', params)).toMatch(/^400 InvalidInput: .*nonsense/);
  expect(evaluated).not.toHaveBeenCalled();
});
