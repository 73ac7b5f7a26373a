import type { PolicyType } from '../../../policy/document.ts';
import type { Denial } from '../../denial.ts';
import { isLimit } from '../../policyTypes.ts';
import { capital, say, words, type Phrase } from '../../phrase.ts';
import { typesDo } from './words.ts';

/** How types that only cap work, as the main clause of a sentence. */
export const HOW_LIMITS_WORK = {
  rcp: say`las políticas de control de recursos dejan solo lo que no deniegan`,
  scp: say`las políticas de control de servicios tienen que permitir la llamada en todos los niveles, desde la raíz de la organización hasta la cuenta`,
  endpoint: say`la política del punto de conexión de VPC tiene que permitir las llamadas que pasan por él`,
  boundary: say`un límite de permisos deja solo lo que él mismo permite`,
  session: say`las políticas de sesión dejan solo lo que ellas mismas permiten`,
} as const satisfies Partial<Record<PolicyType, Phrase>>;

/** Who limits whom, for a call that a type stops which only caps; null for types that grant. */
export function limited(denial: Denial): Phrase | null {
  const { type, cause, granting, call } = denial;
  if (!isLimit(type)) return null;
  const clause =
    cause === 'noSessionPolicy'
      ? say`un usuario federado solo puede hacer lo que permiten las políticas de sesión, y para este no se pasó ninguna`
      : HOW_LIMITS_WORK[type];
  if (granting.length > 0)
    return say`${capital(typesDo(granting, 'permite', 'permiten'))} la llamada, pero ${clause}.`;
  if (call.caller?.kind === 'root' && !call.target?.crossAccount)
    return say`${words('El usuario raíz de una cuenta no necesita en ella ninguna política basada en identidad, pero')} ${clause}.`;
  return say`${capital(clause)}.`;
}
