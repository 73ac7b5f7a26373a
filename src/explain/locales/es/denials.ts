import type { Catalogue } from '../../catalogue.ts';
import { testOf, type Denial } from '../../denial.ts';
import { namedBy } from '../../places.ts';
import { say, words, type Phrase } from '../../phrase.ts';
import { doesToYou, inWords, levelName, of, onePolicy, typesDo } from './words.ts';

/** Headlines: the verdict in plain words. */
export const denials: Catalogue['denials'] = {
  explicitDeny: ({ type }) =>
    say`Denegada: hay una denegación explícita en ${type === 'identity' || type === 'session' ? inWords(type) : onePolicy(type)}`,
  noAllow: (denial) => {
    const { type, call } = denial;
    switch (type) {
      case 'identity':
        return say`Denegada: ninguna política basada en identidad te permite llamar a ${call.action}`;
      case 'resource':
        return say`Denegada: el recurso no tiene ninguna política que ${doesToYou(words('lo permita'), call.caller)}`;
      case 'trust':
        return say`Denegada: la política de confianza no permite a nadie`;
      case 'session':
        return say`Denegada: las políticas de sesión no permiten nada`;
      default:
        return say`Denegada: ${onePolicyAt(denial)} ${verb(denial, 'permite')} nada`;
    }
  },
  unreadable: ({ type }) => say`Denegada: el texto ${of(onePolicy(type))} tiene problemas`,
  noSessionPolicy: () =>
    say`Denegada: no se pasó ninguna política de sesión, y un usuario federado la necesita`,
  principal: ({ type, call: { caller } }) =>
    say`Denegada: ${onePolicy(type)} no ${
      caller?.kind === 'federated'
        ? words('nombra a tu proveedor de identidades')
        : doesToYou(words('nombra'), caller)
    }`,
  notPrincipal: ({ type, call }) =>
    say`Denegada: ${onePolicy(type)} ${doesToYou(words('deja fuera'), call.caller)}`,
  principalRecreated: ({ type, deciding: { evidence } }) =>
    say`Denegada: ${onePolicy(type)} se refiere a un ${words(namedBy(evidence?.found?.[0] ?? '').kind === 'user' ? 'usuario' : 'rol')} eliminado con el mismo nombre`,
  action: (denial) => say`Denegada: ${onePolicyAt(denial)} ${verb(denial, 'permite')} ${denial.call.action}`,
  resource: (denial) =>
    say`Denegada: ${onePolicyAt(denial)} ${verb(denial, 'abarca')} ${words(denial.call.target?.arn.includes(':role/') ? 'este rol' : 'este recurso')}`,
  misplaced: ({ type }) => say`Denegada: ${onePolicy(type)} tiene un elemento que no le corresponde`,
  variable: ({ type }) => say`Denegada: una variable ${of(onePolicy(type))} no tiene valor`,
  condition: ({ type }) => say`Denegada: no se cumple una condición ${of(onePolicy(type))}`,
  externalIdMissing: () => say`Denegada: falta el ID externo`,
  externalIdWrong: () => say`Denegada: el ID externo no es el acordado`,
  mfa: ({ deciding }) =>
    testOf(deciding)?.expected.join().toLowerCase() === 'true'
      ? say`Denegada: la llamada no se hizo con MFA`
      : say`Denegada: no se cumple la condición sobre MFA`,
};

/** The permission is told by name: the call itself is allowed. */
export const deniedPermission: Catalogue['deniedPermission'] = (denial) => {
  const { type, cause, call, level } = denial;
  if (cause === 'unreadable') return denials.unreadable(denial);
  if (cause === 'explicitDeny')
    return say`Denegada: hay una denegación explícita de ${call.action} en ${inWords(type)}`;
  return level === null
    ? say`Denegada: ${typesDo([type], 'no permite', 'no permiten')} ${call.action}`
    : say`Denegada: ${onePolicyAt(denial)} permite ${call.action}`;
};

const onePolicyAt = ({ type, level }: Denial): Phrase =>
  level === null ? onePolicy(type) : say`ninguna política de control de servicios ${of(levelName(level))}`;

/** Where there are levels, none of the policies at one of them allows the call. */
const verb = ({ level }: Denial, plain: string): Phrase => words(level === null ? `no ${plain}` : plain);
