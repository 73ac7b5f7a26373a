import { fromBase64, utf8Bytes } from '../../../../federation/base64.ts';
import { err, ok, type Result } from '../../../../lib/result.ts';
import type { Operation } from '../../../../operations/operation.ts';
import { general, type Failure } from '../failure.ts';
import type { Files } from '../surroundings.ts';
import { oneOfGiven, type Given } from './argument.ts';

type Values = Readonly<Record<string, unknown>>;

/** Puts what belongs into a file there, and hands on the rest of the answer. */
export async function saveAnswer(
  { name }: Operation,
  answer: Values,
  given: Given,
  files: Files,
): Promise<Result<Values, Failure>> {
  if (name === 'GetObject') {
    const { Body, ...rest } = answer;
    return save(oneOfGiven(given, 'outfile') ?? '', Body, rest, files);
  }
  if (name === 'CreateVirtualMFADevice') {
    const device = answer['VirtualMFADevice'] as Values;
    const { Base32StringSeed, QRCodePNG, ...rest } = device;
    const method = oneOfGiven(given, '--bootstrap-method');
    const content = method === 'QRCodePNG' ? QRCodePNG : Base32StringSeed;
    return save(oneOfGiven(given, '--outfile') ?? '', content, { VirtualMFADevice: rest }, files);
  }
  return ok(answer);
}

async function save(
  path: string,
  content: unknown,
  rest: Values,
  files: Files,
): Promise<Result<Values, Failure>> {
  const text = typeof content === 'string' ? content : '';
  const isWritten = await files.write(path, fromBase64(text) ?? utf8Bytes(text));
  return isWritten ? ok(rest) : err(general(`[Errno 2] No such file or directory: '${path}'`));
}
