import type { Fix } from '../../../policy/fix.ts';
import type { Catalogue } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { adviceFixes } from './advice.ts';

/** What a fix would do, as the title of a button: an infinitive without a full stop. */
export const problemFixes: Catalogue['problemFixes'] = {
  respell: (_, fix) => say`Escribir ${written(fix)}`,
  quote: (_, fix) => say`Poner ${written(fix)} entre comillas`,
  remove: (params) => {
    const what = params['element'] ?? params['key'];
    return what === undefined ? say`Quitar esto` : say`Quitar ${what}`;
  },
  removeComma: () => say`Quitar la coma`,
  insertComma: () => say`Poner una coma`,
  removeComment: () => say`Quitar los comentarios`,
  straightenQuotes: () => say`Usar comillas dobles rectas`,
  removeCharacters: () => say`Quitar los caracteres invisibles`,
  setVersion: () => say`Poner ${'Version'} en ${'2012-10-17'}`,
  renameSid: (_, fix) => say`Cambiar el nombre a ${written(fix)}`,
  addPrincipal: () => say`Añadir ${'"Principal": "*"'}`,
  wrapPrincipal: (_, fix) => say`Escribir ${fix.edits[0]?.text ?? ''}`,
  trustAccount: (_, fix) => say`Nombrar la cuenta: ${written(fix)}`,
  trustByCondition: () => say`Nombrar la cuenta y comprobar ${'aws:PrincipalArn'}`,
  ...adviceFixes,
};

/** The text that a fix puts in, without its quotes. */
const written = ({ edits: [edit] }: Fix): string => (edit?.text ?? '').replaceAll(/^"|"$/g, '');
