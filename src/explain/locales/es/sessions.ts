import type { Interface } from '../../interface.ts';

/** Words of the list of sessions. */
export const SESSIONS: Interface['sessions'] = {
  none: 'No hay ninguna sesión',
  noneText: 'Una llamada permitida, como AssumeRole, entrega credenciales temporales. Entonces están aquí.',
  allEnded: 'Todas las sesiones han terminado',
  allEndedText:
    'Siguen en la lista de abajo. Deshacer atrasa el reloj, y lo que terminó vuelve a estar vivo.',
  inUse: 'en uso',
  use: 'Llamar con ella',
  revoke: 'Revocar las sesiones del rol',
  copyAs: 'Copiar como',
  environment: 'variables de entorno',
  profile: 'perfil',
  what: 'Qué es',
  ended: (count) => (count === 1 ? 'Ha terminado 1 sesión' : `Han terminado ${count} sesiones`),
  showAll: (count) => `Mostrar las ${count}`,
  kind: {
    role: 'Sesión de rol',
    user: 'Usuario, con credenciales temporales (GetSessionToken)',
    federatedUser: 'Usuario federado (GetFederationToken)',
    root: 'Usuario raíz, con credenciales temporales (GetSessionToken)',
    rootTask: 'Usuario raíz de una cuenta miembro, para una tarea (AssumeRoot)',
  },
  field: {
    kind: 'Tipo',
    arn: 'ARN',
    issuedTo: 'Pedida por',
    issuedAt: 'Emitida',
    sessionPolicy: 'Política de sesión',
    managedPolicies: 'Políticas de sesión administradas',
    taskPolicy: 'Política de la tarea',
    tags: 'Etiquetas de sesión',
    transitiveTagKeys: 'Claves de etiquetas transitivas',
    sourceIdentity: 'Identidad de origen',
    federatedProvider: 'Proveedor de identidades',
    mfa: 'MFA',
    token: 'Token de sesión',
  },
  mfaAt: (time) => `acreditada: ${time}`,
  noMfa: 'sin acreditar',
  tokenVersion: {
    1: 'versión 1: solo se acepta en las regiones activadas de forma predeterminada',
    2: 'versión 2: se acepta en todas las regiones',
  },
};
