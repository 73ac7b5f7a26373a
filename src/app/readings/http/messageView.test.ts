import { expect, it } from 'vitest';
import { wholeText } from '../../../view/decision/wire/textPiece.ts';
import { afterAssuming, ASSUMING, READING, subjectOf, TRUSTING } from './fixture.ts';
import { hiddenIn } from './hiddenIn.ts';
import { hideIn } from './hide.ts';
import { indentXml } from './indentXml.ts';
import { requestView, responseView } from './messageView.ts';
import { wireOf, type Exchange } from './wire.ts';

const visible = (pieces: Parameters<typeof wholeText>[0]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.short)).join('');

it('shows a form as it is sent, and decoded', async () => {
  const wire = (await wireOf(subjectOf(ASSUMING))) as Exchange;
  const { start, headers, fields } = requestView(wire.request, hiddenIn(wire));
  expect(start).toEqual(['POST / HTTP/1.1']);
  expect(headers.find(({ name }) => name === 'Host')?.value).toEqual(['sts.us-east-1.amazonaws.com']);
  expect(fields).toEqual([
    { name: 'Action', value: ['AssumeRole'] },
    { name: 'Version', value: ['2011-06-15'] },
    { name: 'RoleArn', value: ['arn:aws:iam::111122223333:role/ReadOnly'] },
    { name: 'RoleSessionName', value: ['ana'] },
  ]);
});

it('A-022 shortens session tokens and covers secret keys that come back', async () => {
  const wire = (await wireOf(subjectOf(ASSUMING, { world: TRUSTING, calls: [] }))) as Exchange;
  const { start, headers, body } = responseView(wire.response, hiddenIn(wire));
  expect(start).toEqual(['HTTP/1.1 200 OK']);
  expect(headers.map(({ name }) => name)).toContain('x-amzn-RequestId');
  expect(visible(body)).toContain('<SecretAccessKey>••••••••••••</SecretAccessKey>');
  expect(visible(body)).toMatch(/<SessionToken>.{12}…<\/SessionToken>/);
  expect(wholeText(body)).toMatch(/<SecretAccessKey>[^•<]{40}<\/SecretAccessKey>/);
});

it('shortens the session token in the headers of a request', async () => {
  const wire = (await wireOf(subjectOf(READING, afterAssuming()))) as Exchange;
  const { headers } = requestView(wire.request, hiddenIn(wire));
  const token = headers.find(({ name }) => name === 'X-Amz-Security-Token')?.value ?? [];
  expect(visible(token)).toMatch(/^.{12}…$/);
  expect(wholeText(token)).toBe(wire.keys?.sessionToken);
});

it('finds hidden values however they are written, and leaves short texts alone', () => {
  const value = 'a/b+c=d"e&f/g+h=i';
  const text = `x ${value} y ${encodeURIComponent(value)} z a&lt;`;
  const pieces = hideIn(text, [
    { value, shows: 'start' },
    { value: 'x', shows: 'nothing' },
  ]);
  expect(wholeText(pieces)).toBe(text);
  expect(visible(pieces)).toBe('x a/b+c=d"e&f/… y a%2Fb%2Bc%3D… z a&lt;');
});

it('indents elements and keeps their texts', () => {
  expect(indentXml('<?xml version="1.0"?>\n<A><B>x  y</B><C/><D><E></E></D></A>')).toBe(
    [
      '<?xml version="1.0"?>',
      '<A>',
      '  <B>x  y</B>',
      '  <C/>',
      '  <D>',
      '    <E>',
      '    </E>',
      '  </D>',
      '</A>',
    ].join('\n'),
  );
});
