import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Operation } from '../operations/operation.ts';
import { OPERATIONS } from '../operations/operations.ts';
import type { Member, Shape } from '../operations/shape.ts';
import { SERVICES } from '../operations/services.ts';
import { knocking, NOW } from './fixture.ts';
import { sdkOf } from './fixtureSdk.ts';
import { inSdkTypes, valuesOf, type Wire } from './fixtureValues.ts';
import type { Values } from './params.ts';

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) }));
afterAll(() => void vi.useRealTimers());

const ALL = [...OPERATIONS].map(([action, operation]) => [action, operation] as const);

/** Text that XML can carry. The SDK takes white space with a line break in it for the space between elements. */
const anyText = fc
  .string({ unit: fc.constantFrom(...'aZ09 <>&"\'\r\n\t]é€😀\\/=+%_'), maxLength: 8 })
  .filter((text) => text.trim() !== '' || !text.includes('\n'));
const someText = anyText.filter((text) => text !== '');
const headerText = fc
  .string({ unit: fc.constantFrom(...'aZ09 <>&"\'/=+é'), minLength: 1, maxLength: 8 })
  .filter((text) => text === text.trim());

/** Of headers, of whole bodies, and of what is no element of its own, no text is the same as none. */
const textOf = ({ location }: Partial<Member>): fc.Arbitrary<string> => {
  if (location === undefined || location === 'query') return anyText;
  return location === 'header' ? headerText : someText;
};

describe('an answer parses in the SDK to what was sent', () => {
  test.each(ALL)('%s', async (_, operation) => {
    let answered: Values = {};
    const send = sdkOf(knocking(() => ({ kind: 'success', output: answered })));
    const text = operation.http?.unwrapped ? () => someText : textOf;
    const wire: Wire = { text, nulls: true, emptyStructures: true, emptyLists: true };
    const input = requiredOf(operation);
    await fc.assert(
      fc.asyncProperty(valuesOf(operation.output, wire), async (values) => {
        answered = values;
        expect(await bytesIn(await send(operation, input))).toEqual({
          ...ADDED_TO_ANSWERS[operation.name]?.(values),
          ...inSdkTypes(operation.output, values),
        });
      }),
      { numRuns: 12 },
    );
  });
});

/** What the client says of a body by itself, whatever it is told. */
const BY_CLIENT = /^(?:Checksum|ContentLength$|ContentMD5$|ContentEncoding$)/;

describe('a request of the SDK parses at the door to what was sent', () => {
  test.each(ALL)('%s', async (_, operation) => {
    const lab = knocking();
    const send = sdkOf(lab);
    const isXml = protocolOf(operation) === 'rest-xml';
    const text: Wire['text'] = (member) =>
      member.name === 'Bucket' ? fc.constantFrom('data-1', 'my.bucket') : textOf(member);
    const given = operation.input.filter(({ name }) => !BY_CLIENT.test(name));
    const emptyStructures = isXml || protocolOf(operation) === 'json';
    const wire: Wire = { text, nulls: false, emptyStructures, emptyLists: operation.service !== 'ec2' };
    await fc.assert(
      fc.asyncProperty(valuesOf(given, wire), async (values) => {
        await send(operation, inSdkTypes(given, values));
        expect(lab.calls.at(-1)).toMatchObject({
          service: operation.service,
          operation: operation.name,
        });
        const sent = Object.entries(lab.calls.at(-1)?.params ?? {}).filter(([name]) => !BY_CLIENT.test(name));
        expect(Object.fromEntries(sent)).toEqual({ ...ADDED_TO_REQUESTS[operation.name], ...values });
      }),
      { numRuns: 12 },
    );
  });
});

describe('a refusal parses in the SDK to what was said', () => {
  test.each(
    SERVICES.map(({ name }) => [name, ALL.find(([, { service }]) => service === name)?.[1]] as const),
  )('%s', async (_, operation) => {
    if (!operation) throw new Error('a service without operations');
    await fc.assert(
      fc.asyncProperty(someText, async (value) => {
        const lab = knocking(() => ({
          kind: 'refused',
          error: { message: 'arnIsInvalid', params: { value } },
        }));
        await expect(sdkOf(lab)(operation, requiredOf(operation))).rejects.toMatchObject({
          name: protocolOf(operation) === 'json' ? 'ValidationException' : 'ValidationError',
          message: `${value} is invalid`,
          $metadata: { httpStatusCode: 400 },
        });
      }),
      { numRuns: 12 },
    );
  });
});

/** The SDK reads a stream and headers of a prefix where there are none, and the media type of a body without one. */
const ADDED_TO_ANSWERS: Readonly<Record<string, (answered: Values) => Values>> = {
  GetObject: ({ Body }) => ({
    Body: new Uint8Array(),
    Metadata: {},
    ...(typeof Body === 'string' && { ContentType: 'binary/octet-stream' }),
  }),
  HeadObject: () => ({ Metadata: {} }),
};

const ADDED_TO_REQUESTS: Readonly<Record<string, Values>> = {
  PutObject: { Body: '', ContentType: 'application/octet-stream' },
};

const protocolOf = ({ service }: Operation): string =>
  SERVICES.find(({ name }) => name === service)?.protocol ?? '';

/** What a client checks by itself to be there. */
const requiredOf = ({ input }: Operation): Values =>
  Object.fromEntries(
    input
      .filter(({ required }) => required)
      .map((member) => [member.name, member.name === 'Bucket' ? 'data-1' : SAMPLES[member.type]]),
  );

const SAMPLES: Readonly<Record<Shape['type'], unknown>> = {
  string: 'x',
  integer: 1,
  boolean: true,
  timestamp: new Date(NOW),
  blob: new Uint8Array(),
  list: [],
  structure: {},
  map: {},
};

/** The answer with the bytes of a body that came as a stream. */
async function bytesIn(answer: Values): Promise<Values> {
  const { Body } = answer as { readonly Body?: { readonly transformToByteArray: () => Promise<Uint8Array> } };
  return Body ? { ...answer, Body: await Body.transformToByteArray() } : answer;
}
