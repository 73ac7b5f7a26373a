import type { SentencesOf } from '../../catalogue.ts';
import { say } from '../../phrase.ts';
import { tokenFaults } from './tokenFaults.ts';

export const tokens: SentencesOf<'token'> = {
  'token.accepted': ({ provider, subject }) =>
    say`El token es válido: ${provider} responde por ti como ${subject}. No hacen falta credenciales de AWS.`,
  'token.notLookedAt': () =>
    say`El token no se ha examinado: antes se rechazan los parámetros que incumplen las restricciones de la API.`,
  'token.refused': ({ what, detail }) => tokenFaults[what].sentence(detail),
};
