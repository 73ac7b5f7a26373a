import { STATE_CODES, type Instance } from './instance.ts';

type Params = Readonly<Record<string, unknown>>;

interface Filter {
  readonly Name?: unknown;
  readonly Values?: unknown;
}

const filtersIn = ({ Filters: given }: Params): readonly Filter[] =>
  Array.isArray(given) ? (given as readonly Filter[]) : [];

/** Filters by what instances of the lab do not have are not guessed at. */
export const otherFilters = (params: Params): readonly string[] =>
  filtersIn(params).some(({ Name: name }) => readerOf(String(name)) === null) ? ['Filters'] : [];

/** The instances that fit all filters, each by any of its values, in which `*` and `?` stand for others. */
export function filtered(instances: readonly Instance[], params: Params): readonly Instance[] {
  const tests = filtersIn(params).map(({ Name: name, Values: values }) => {
    const read = readerOf(String(name));
    const patterns = Array.isArray(values) ? values.map((value) => patternOf(String(value))) : [];
    return (instance: Instance) =>
      read?.(instance).some((value) => patterns.some((pattern) => pattern.test(value))) === true;
  });
  return instances.filter((instance) => tests.every((fits) => fits(instance)));
}

type Reader = (instance: Instance) => readonly string[];

const TAG = 'tag:';

function readerOf(name: string): Reader | null {
  if (Object.hasOwn(READERS, name)) return READERS[name] ?? null;
  if (!name.startsWith(TAG)) return null;
  const key = name.slice(TAG.length);
  return ({ tags }) => (Object.hasOwn(tags, key) ? [tags[key] ?? ''] : []);
}

const READERS: Readonly<Record<string, Reader>> = {
  'instance-id': ({ id }) => [id],
  'instance-state-name': ({ details }) => [details.state],
  'instance-state-code': ({ details }) => [String(STATE_CODES[details.state])],
  'instance-type': ({ details }) => [details.instanceType],
  'image-id': ({ details }) => [details.imageId],
  'reservation-id': ({ details }) => [details.reservationId],
  'owner-id': ({ accountId }) => [accountId],
  'iam-instance-profile.arn': ({ details }) => [details.instanceProfile],
  'tag-key': ({ tags }) => Object.keys(tags),
};

const patternOf = (text: string): RegExp =>
  new RegExp(
    `^${text
      .replaceAll(/[\\^$.+()|[\]{}]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  );
