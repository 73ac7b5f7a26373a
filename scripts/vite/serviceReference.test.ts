import { describe, expect, it } from 'vitest';
import { readIndex, readReference, readService } from '../../src/cli/iamData.ts';
import { codeOf } from './serviceReference.ts';

/** Runs a module's text. */
const moduleOf = async (name: string): Promise<Record<string, unknown>> =>
  (await import(`data:text/javascript,${encodeURIComponent(codeOf(name) ?? '')}`)) as Record<string, unknown>;

describe('the modules that the page loads', () => {
  it('virtual:service-reference has the index, and no service of an unknown prefix', async () => {
    const index = await moduleOf('virtual:service-reference');
    const loadService = index['loadService'] as (prefix: string) => Promise<unknown>;
    expect([index['INDEX'], await loadService('toString')]).toEqual([readIndex(), null]);
  });

  it('virtual:service-reference/PREFIX has the whole service', async () => {
    const loaded = await moduleOf('virtual:service-reference/sts');
    expect(loaded['default']).toEqual(readService('sts'));
  });

  it('there is none for a prefix that no service has', () => {
    expect(codeOf('virtual:service-reference/none')).toBeNull();
  });
});

describe('the installed data', () => {
  const { index, services } = readReference(['*']);

  it('has every service of the index, under its own prefix', () => {
    expect([...services.keys()]).toEqual(index.services.map(({ prefix }) => prefix));
  });

  it('knows no other access levels and types of condition keys than the lab', () => {
    const all = [...services.values()];
    const levels = new Set(all.flatMap(({ actions }) => actions.map(({ accessLevel }) => accessLevel)));
    const keys = [...index.globalConditionKeys, ...all.flatMap(({ conditionKeys }) => conditionKeys)];
    expect([[...levels].toSorted(), [...new Set(keys.map(({ type }) => type))].toSorted()]).toEqual([
      ['List', 'Permissions management', 'Read', 'Tagging', 'Write'],
      ['ARN', 'ArrayOfARN', 'ArrayOfBool', 'ArrayOfString', 'Bool', 'Date', 'IPAddress', 'Numeric', 'String'],
    ]);
  });

  it('describes every resource type that an action names', () => {
    const undescribed = [...services.values()].flatMap(({ prefix, actions, resourceTypes }) =>
      actions.flatMap((action) =>
        action.resourceTypes
          .filter((name) => !resourceTypes.some((type) => type.name === name))
          .map((name) => `${prefix}:${action.name} ${name}`),
      ),
    );
    expect(undescribed).toEqual([]);
  });
});
