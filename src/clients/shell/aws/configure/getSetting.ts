import { oneOfGiven } from '../command/argument.ts';
import { printFailure } from '../failure.ts';
import { printed } from '../printed.ts';
import { openSession } from '../profiles/session.ts';
import type { ConfigureCommand } from './configureCommand.ts';

/** `aws configure get NAME`: of the profile in use, or `profile.NAME.KEY`, `default.KEY`, `KEY.KEY`. */
export const getSetting: ConfigureCommand = {
  arguments: [{ name: 'varname', takes: 'one', required: true }],
  run: async (given, globals, around) => {
    const session = await openSession(globals, around);
    if (!session.ok) return printFailure(session.error);
    const { profiles, profile: current } = session.value;
    const parts = (oneOfGiven(given, 'varname') ?? '').split('.');
    const [first = ''] = parts;
    const isNamed = parts.length > 1 && (first === 'default' || profiles.merged.has(first));
    const [profile = '', name = '', inner] =
      parts.length > 2 && first === 'profile' ? parts.slice(1) : isNamed ? parts : [current, ...parts];
    const value = profiles.merged.get(profile)?.[name];
    if (typeof value === 'string') return inner === undefined ? printed(`${value}\n`) : NOTHING;
    const nested = inner === undefined ? undefined : value?.[inner];
    return nested === undefined ? NOTHING : printed(`${nested}\n`);
  },
};

const NOTHING = { stdout: '', stderr: '', code: 1 };
