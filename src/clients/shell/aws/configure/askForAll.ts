import type { Globals } from '../command/globals.ts';
import { general, printFailure } from '../failure.ts';
import { printed, type Printed } from '../printed.ts';
import { profilePaths, settingOf } from '../profiles/profileFiles.ts';
import { sessionOf } from '../profiles/session.ts';
import type { Surroundings } from '../surroundings.ts';
import { masked } from './masked.ts';
import { SECRETS } from './setSetting.ts';
import { configSection, writeSettings } from './writeSettings.ts';

const QUESTIONS: readonly (readonly [setting: string, text: string])[] = [
  ['aws_access_key_id', 'AWS Access Key ID'],
  ['aws_secret_access_key', 'AWS Secret Access Key'],
  ['region', 'Default region name'],
  ['output', 'Default output format'],
];

/** `aws configure`: asks for keys, Region and output; an empty answer leaves a setting as it is. */
export async function askForAll(globals: Globals, around: Surroundings): Promise<Printed> {
  const { profiles, profile } = await sessionOf(globals, around);
  const current = profiles.merged.get(profile);
  const answers: Record<string, string> = {};
  for (const [setting, text] of QUESTIONS) {
    const before = settingOf(current, setting);
    const shown = SECRETS.has(setting) && before !== null ? masked(before) : (before ?? 'None');
    const answer = await around.ask(`${text} [${shown}]: `, 'stdout');
    if (answer === null) return printFailure(general('EOF when reading a line'));
    if (answer !== '' && answer !== before) answers[setting] = answer;
  }
  const paths = profilePaths(around.env);
  const secrets = Object.entries(answers).filter(([name]) => SECRETS.has(name));
  const others = Object.entries(answers).filter(([name]) => !SECRETS.has(name));
  if (secrets.length > 0) {
    await writeSettings(paths.credentials, profile, Object.fromEntries(secrets), around.files);
  }
  if (others.length > 0) {
    await writeSettings(paths.config, configSection(profile), Object.fromEntries(others), around.files);
  }
  return printed('');
}
