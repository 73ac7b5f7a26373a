import { oneOfGiven } from '../command/argument.ts';
import { general, printFailure } from '../failure.ts';
import { printed } from '../printed.ts';
import { profilePaths } from '../profiles/profileFiles.ts';
import { sessionOf } from '../profiles/session.ts';
import type { ConfigureCommand } from './configureCommand.ts';
import { configSection, writeSettings } from './writeSettings.ts';

/** `aws configure set NAME VALUE`: of the profile in use, or `profile.NAME.KEY`, `default.KEY`. Keys are kept apart. */
export const setSetting: ConfigureCommand = {
  arguments: [
    { name: 'varname', takes: 'one', required: true },
    { name: 'value', takes: 'one', required: true },
  ],
  run: async (given, globals, around) => {
    const session = await sessionOf(globals, around);
    const parts = (oneOfGiven(given, 'varname') ?? '').split('.');
    const [first] = parts;
    const [profile = '', name = '', inner] =
      first === 'default' && parts.length > 1
        ? parts
        : first === 'profile' && parts.length > 2
          ? parts.slice(1)
          : [session.profile, ...parts];
    if (inner !== undefined) {
      return printFailure(general(`The lab does not keep settings inside of settings: ${name}.${inner}`));
    }
    const paths = profilePaths(around.env);
    const isSecret = SECRETS.has(name);
    await writeSettings(
      isSecret ? paths.credentials : paths.config,
      isSecret ? profile : configSection(profile),
      { [name]: oneOfGiven(given, 'value') ?? '' },
      around.files,
    );
    return printed('');
  },
};

/** What goes into the credentials file. */
export const SECRETS: ReadonlySet<string> = new Set([
  'aws_access_key_id',
  'aws_secret_access_key',
  'aws_session_token',
]);
