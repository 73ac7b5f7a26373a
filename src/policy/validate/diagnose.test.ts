import { expect, it } from 'vitest';
import { parsePolicy } from '../parse.ts';
import { diagnosePolicy } from './diagnose.ts';

const said = (text: string): readonly (readonly [string, string, string])[] =>
  diagnosePolicy(parsePolicy(text), 'identity').map(({ code, severity, span }) => [
    severity,
    code,
    text.slice(span.start, span.end),
  ]);

const policy = (statement: object): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', ...statement }] });

it('refusals come first, then advice', () => {
  expect(said(policy({ Action: 'GetObject', NotResource: 'arn:aws:s3:::reports' }))).toEqual([
    ['error', 'grammar.actionForm', '"GetObject"'],
    ['warning', 'advice.notResourceAllow', '"NotResource"'],
  ]);
});

it('C-005 a statement of the wrong shape keeps the others from no advice', () => {
  const grant = { Effect: 'Allow', Action: '*', Resource: '*' };
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [{ ...grant, Effect: 'allow' }, grant] });
  expect(said(text)).toEqual([
    ['error', 'shape.effectValue', '"allow"'],
    ['warning', 'advice.allowAll', '"*"'],
  ]);
});

it('D-013 what is refused at a place gets no advice there', () => {
  const Condition = { DateLessThan: { 'aws:CurrentTime': 'soon' } };
  expect(said(policy({ Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*', Condition }))).toEqual([
    ['error', 'grammar.dateValue', '"soon"'],
  ]);
});

it('C-015 half of a policy gets none at all', () => {
  expect(
    said('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}').map(
      ([, code]) => code,
    ),
  ).toEqual(['json.syntax']);
});
