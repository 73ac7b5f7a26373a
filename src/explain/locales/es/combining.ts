import type { SentencesOf } from '../../catalogue.ts';
import { KEYS_ALONE } from '../../apiNames.ts';
import { isLimit } from '../../policyTypes.ts';
import { isProvider } from '../../places.ts';
import { capital, say } from '../../phrase.ts';
import { HOW_LIMITS_WORK } from './limits.ts';
import { inWords } from './words.ts';

export const combining: SentencesOf<'mayCall' | 'combine'> = {
  'mayCall.always': ({ action }) =>
    say`Quien tiene credenciales válidas puede llamar a ${action}: no se consulta ninguna política, ni siquiera una que lo deniegue.`,
  'mayCall.yes': ({ arn, action }) =>
    isProvider(arn)
      ? say`Quien tiene un token puede llamar a ${action}; sobre esta llamada deciden las políticas.`
      : say`Alguien como ${arn} puede llamar a ${action}; sobre esta llamada deciden las políticas.`,
  'mayCall.rootMayNot': ({ arn }) =>
    say`Llamas como ${arn}, el usuario raíz de una cuenta, y los usuarios raíz no pueden asumir roles, digan lo que digan las políticas.`,
  'mayCall.longTermKeys': ({ arn, action }) =>
    say`Firmas con las claves a largo plazo de ${arn}, y ${action} no necesita nada más: no se consulta ninguna política, ni siquiera una que lo deniegue.`,
  'mayCall.sessionMayNot': ({ arn, action }) =>
    KEYS_ALONE.has(action)
      ? say`Llamas como ${arn} con las credenciales de una sesión, y ${action} solo acepta claves a largo plazo, digan lo que digan las políticas.`
      : say`Llamas como ${arn} con credenciales de ${'GetSessionToken'}, y de todo lo que hace STS, esas sesiones pueden asumir roles y preguntar quiénes son, y nada más.`,
  'mayCall.federatedUserMayNot': ({ arn }) =>
    say`Llamas como el usuario federado ${arn}, y de todo lo que hace STS, los usuarios federados pueden preguntar quiénes son y nada más.`,

  'combine.explicitDeny': ({ type }) =>
    say`Un ${'Deny'} explícito, aquí en ${inWords(type)}, prevalece sobre cualquier ${'Allow'}.`,
  'combine.sameAccountDirect': ({ type }) =>
    say`Dentro de una misma cuenta es suficiente un ${'Allow'} en ${inWords(type)} que te abarque a ti, y no a tu cuenta en conjunto.`,
  'combine.sameAccountBoth': ({ type }) =>
    say`Dentro de una misma cuenta, ${inWords(type)} dejó la decisión a tus políticas basadas en identidad, y estas permiten la llamada.`,
  'combine.sameAccountEither': ({ type }) =>
    say`Dentro de una misma cuenta es suficiente un ${'Allow'}, y hay uno en ${inWords(type)}.`,
  'combine.crossAccountBoth': ({ type }) =>
    say`La llamada es entre cuentas, así que ambos lados tienen que permitirla: ${inWords(type)} y tus políticas basadas en identidad lo hacen.`,
  'combine.service': () =>
    say`Quien llama es un servicio de AWS, que no tiene políticas basadas en identidad: decide únicamente la política del rol o del recurso, y permite la llamada.`,
  'combine.federated': () =>
    say`Quien llega con un token no tiene políticas basadas en identidad: decide únicamente la política de confianza del rol, y permite la llamada.`,
  'combine.anonymous': () =>
    say`La llamada es anónima y no tiene políticas propias: decide únicamente la política del recurso, y permite la llamada.`,
  'combine.implicitDeny': ({ type, crossAccount }) => {
    if (isLimit(type))
      return say`${capital(HOW_LIMITS_WORK[type])}, y no hay ningún ${'Allow'} para esta llamada.`;
    if (crossAccount && type === 'identity') {
      return say`La llamada es entre cuentas, así que tus políticas basadas en identidad tienen que permitirla además de la política de la otra cuenta, y no lo hacen.`;
    }
    if (crossAccount) {
      return say`La llamada es entre cuentas, así que tanto ${inWords(type)} como tus políticas basadas en identidad tienen que permitirla, y ${inWords(type)} no lo hace.`;
    }
    if (type === 'resource')
      return say`La política del recurso tiene que permitir esta llamada, digan lo que digan otras políticas, y no lo hace.`;
    return type === 'trust'
      ? say`Un rol se entrega solo a quienes permite su política de confianza, digan lo que digan sus propias políticas.`
      : say`Lo que ninguna política permite está denegado, y no hay ningún ${'Allow'} para esta llamada en ${inWords(type)}.`;
  },
};
