import { describe, expect, test } from 'vitest';
import { findUserByArn } from '../../../../world/find.ts';
import { mfaCode } from '../../../../world/mfaCodes.ts';
import { ACCOUNT, learning, NOW, type Learning } from '../../fixture.ts';

const whoAmI = (profile: string): string =>
  `aws sts get-caller-identity --query Arn --output text --profile ${profile}`;
const session = (name: string): string => `arn:aws:sts::${ACCOUNT}:assumed-role/${name}`;
const printed = (stdout: string) => ({ stdout: `${stdout}\n`, stderr: '', code: 0 });

describe('H-029 profiles with an MFA device', () => {
  const PROMPT = `Enter MFA code for arn:aws:iam::${ACCOUNT}:mfa/Ana: `;
  const codeIn = ({ world }: Learning): string => {
    const device = findUserByArn(world(), `arn:aws:iam::${ACCOUNT}:user/Ana`)?.user.mfa;
    return device ? mfaCode(device, NOW) : '';
  };

  test('read a code that is piped in', async () => {
    const lab = learning();
    expect(await lab.run(`echo ${codeIn(lab)} | ${whoAmI('mfa')}`)).toEqual({
      ...printed(`${session('NeedsMfa')}/mm`),
      stderr: PROMPT,
    });
  });

  test('ask who sits there, once until the session ends', async () => {
    const asked: string[] = [];
    const lab: Learning = learning({
      ask: async (prompt) => {
        asked.push(prompt);
        return codeIn(lab);
      },
    });
    expect(await lab.run(whoAmI('mfa'))).toEqual(printed(`${session('NeedsMfa')}/mm`));
    expect(await lab.run(whoAmI('mfa'))).toEqual(printed(`${session('NeedsMfa')}/mm`));
    expect(asked).toEqual([PROMPT]);
  });

  test('take what is piped in before they ask', async () => {
    const lab: Learning = learning({ ask: async () => '000000' });
    expect((await lab.run(`echo ${codeIn(lab)} | ${whoAmI('mfa')}`)).code).toBe(0);
  });

  test('give up when there is no code', async () => {
    expect(await learning().run(whoAmI('mfa'))).toEqual({ stdout: '', stderr: `${PROMPT}\n\n`, code: 255 });
  });
});
