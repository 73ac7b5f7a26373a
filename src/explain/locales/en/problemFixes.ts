import type { Fix } from '../../../policy/fix.ts';
import type { Catalogue } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { adviceFixes } from './advice.ts';

/** What a fix would do, as the title of a button: an imperative without a full stop. */
export const problemFixes: Catalogue['problemFixes'] = {
  respell: (_, fix) => say`Write ${written(fix)}`,
  quote: (_, fix) => say`Put quotes around ${written(fix)}`,
  remove: (params) => {
    const what = params['element'] ?? params['key'];
    return what === undefined ? say`Remove this` : say`Remove ${what}`;
  },
  removeComma: () => say`Remove the comma`,
  insertComma: () => say`Put a comma in`,
  removeComment: () => say`Remove the comments`,
  straightenQuotes: () => say`Use straight double quotes`,
  removeCharacters: () => say`Remove the invisible characters`,
  setVersion: () => say`Set ${'Version'} to ${'2012-10-17'}`,
  renameSid: (_, fix) => say`Rename it to ${written(fix)}`,
  addPrincipal: () => say`Add ${'"Principal": "*"'}`,
  wrapPrincipal: (_, fix) => say`Write ${fix.edits[0]?.text ?? ''}`,
  trustAccount: (_, fix) => say`Name the account: ${written(fix)}`,
  trustByCondition: () => say`Name the account and test ${'aws:PrincipalArn'}`,
  ...adviceFixes,
};

/** The text that a fix puts in, without its quotes. */
const written = ({ edits: [edit] }: Fix): string => (edit?.text ?? '').replaceAll(/^"|"$/g, '');
