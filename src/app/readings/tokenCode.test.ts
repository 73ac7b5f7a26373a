import { expect, test } from 'vitest';
import { ANA, askedCode, CLEO, PHONE, WORLD } from '../../content/call/fixtureMfa.ts';
import { INTERFACES } from '../../explain/interface.ts';
import { callView } from './callView.ts';
import { copyTexts } from './request/copyTexts.ts';
import { fieldViews } from './request/fieldViews.ts';

const words = INTERFACES.en;
const SHOWN = 'The code that prod/Phone shows when the call is made: 491140 as the clock stands.';
const NOBODYS = 'A code that nobody has: there is no such MFA device.';

test('the card says in words which code is meant; a client sends the digits', () => {
  const told = (asked = askedCode('mfa')) => {
    const { params, command } = callView(asked, WORLD, { name: '', arn: '' }, words);
    return [params.find(({ name }) => name === 'TokenCode')?.value, command];
  };
  const command = (code: string) => `aws sts get-session-token --serial-number ${PHONE} --token-code ${code}`;
  expect([told(), told(askedCode('mfa', CLEO)), told(askedCode('123456'))]).toEqual([
    [SHOWN, command('491140')],
    [NOBODYS, command('000000')],
    ['123456', command('123456')],
  ]);
});

test('the form says so below the field', () => {
  const help = (code: string) => {
    const field = fieldViews(askedCode(code), WORLD, words, null).find(({ name }) => name === 'TokenCode');
    return [field?.help, field?.limits];
  };
  expect([help(`mfa:${PHONE}`), help('123456')]).toEqual([
    [SHOWN, null],
    ['The six digits that the MFA device shows.', '6 characters.'],
  ]);
});

test('what is copied has the digits, but for a case file, which keeps the device', () => {
  const { texts } = copyTexts(askedCode('mfa', ANA), WORLD, []);
  expect([
    texts.cli?.includes('--token-code 491140'),
    texts.python?.includes('TokenCode="491140"'),
    texts.javascript?.includes('TokenCode: "491140"'),
    texts.case?.includes('TokenCode: mfa\n'),
  ]).toEqual([true, true, true, true]);
});
