import type { Catalogue } from '../../catalogue.ts';
import { capital, say, words } from '../../phrase.ts';
import { elementName, policyName, statementName, statementNumber } from './words.ts';

export const gates: Catalogue['gates'] = {
  receive: { title: 'Solicitud', question: '¿A qué se llama?' },
  authenticate: { title: 'Credenciales', question: '¿De quién son estas credenciales? ¿Son válidas?' },
  validate: { title: 'Parámetros', question: '¿Acepta la API estos parámetros?' },
  resolve: { title: 'Rol o recurso', question: '¿Existe aquello a lo que va la llamada?' },
  authorize: { title: 'Políticas', question: '¿Permiten las políticas la llamada?' },
  mayCall: { title: 'Tipo de autor', question: '¿Puede alguien así hacer esta llamada?' },
  combine: {
    title: 'Todas las políticas juntas',
    question: '¿Permiten la llamada las políticas en conjunto?',
  },
  limit: { title: 'Duración de la sesión', question: '¿Puede durar tanto la sesión?' },
  permission: {
    title: 'Permiso adicional',
    question: '¿Permiten las políticas lo que la llamada necesita además?',
  },
  mfa: { title: 'MFA', question: '¿Acredita el código la MFA?' },
  service: { title: 'El servicio', question: '¿Puede el servicio hacer lo que se pide?' },
  context: { title: 'Contexto', question: '¿Es válido el contexto que pasa la llamada?' },
};

const token = { title: 'Token', question: '¿Quién responde por ti? ¿Es válido el token?' };

export const gatesOf: Catalogue['gatesOf'] = {
  'sts:AssumeRoleWithWebIdentity': { authenticate: token },
  'sts:AssumeRoleWithSAML': {
    authenticate: { title: 'Aserción', question: '¿Quién responde por ti? ¿Es válida la aserción?' },
  },
  'sts:AssumeRoot': {
    resolve: {
      title: 'Cuenta miembro',
      question: '¿Existe esa cuenta? ¿Puedes actuar como su usuario raíz?',
    },
  },
  'sts:DecodeAuthorizationMessage': {
    limit: { title: 'Mensaje', question: '¿Se puede descodificar el mensaje?' },
  },
  'sts:GetAccessKeyInfo': {
    limit: { title: 'Clave de acceso', question: '¿Qué cuenta tiene esta clave de acceso?' },
  },
  'sts:GetDelegatedAccessToken': { limit: { title: 'Token de canje', question: '¿Es válido el token?' } },
  'sts:GetWebIdentityToken': {
    limit: { title: 'Token que se emite', question: '¿Se puede emitir un token así?' },
  },
};

export const permissionGate: Catalogue['permissionGate'] = (action) => ({
  title: `Permiso ${action}`,
  question: `¿Permiten las políticas también ${action}?`,
});

export const policyTypes: Catalogue['policyTypes'] = {
  trust: { title: 'Política de confianza', question: '¿Confía el rol en ti?' },
  identity: {
    title: 'Tus políticas basadas en identidad',
    question: '¿Lo permiten tus propias políticas?',
  },
  resource: { title: 'Política basada en recursos', question: '¿Te lo permite la política del recurso?' },
  boundary: { title: 'Límite de permisos', question: '¿Cabe dentro de tu límite?' },
  session: { title: 'Políticas de sesión', question: '¿Cabe dentro de las políticas de tu sesión?' },
  scp: { title: 'Políticas de control de servicios', question: '¿Lo deja pasar tu organización?' },
  rcp: {
    title: 'Políticas de control de recursos',
    question: '¿Lo deja pasar la organización dueña del recurso?',
  },
  endpoint: {
    title: 'Política del punto de conexión de VPC',
    question: '¿Deja pasar la llamada el punto de conexión?',
  },
};

const OF_OTHERS = {
  title: 'Políticas basadas en identidad',
  question: '¿Lo permiten las políticas propias de quien llama?',
};

export const identityOf: Catalogue['identityOf'] = {
  user: null,
  roleSession: null,
  root: {
    ...policyTypes.identity,
    summary: say`Los usuarios raíz no tienen políticas basadas en identidad, ni las necesitan para lo que puede hacer su cuenta.`,
  },
  federatedUser: {
    title: 'Políticas basadas en identidad del usuario',
    question: '¿Lo permiten las políticas del usuario que hay detrás de tu sesión?',
    summary: null,
  },
  federated: {
    ...OF_OTHERS,
    summary: say`Quien llega con un token no tiene políticas basadas en identidad.`,
  },
  service: { ...OF_OTHERS, summary: say`Un servicio de AWS no tiene políticas basadas en identidad.` },
  anonymous: {
    ...OF_OTHERS,
    summary: say`Quien no envía credenciales no tiene políticas basadas en identidad.`,
  },
};

export const titles: Catalogue['titles'] = {
  parameter: (parameter) => (parameter === null ? words('Parámetro') : say`Parámetro ${parameter}`),
  policy: (policy) => capital(policyName(policy)),
  statement: (place) => capital(statementNumber(place)),
  element: elementName,
  within: (place, sentence) => say`En ${statementName(place)}, ${sentence}`,
  denyAt: (place, sentence) =>
    say`${capital(statementName(place))} es un ${'Deny'} que coincide con esta llamada${sentence ? say`: ${sentence}` : words('.')}`,
};

export const verdicts: Catalogue['verdicts'] = {
  allow: 'Permitida',
  deny: 'Denegada',
  invalid: 'Rechazada',
  unmodelled: 'Sin juzgar',
};

export const outcomes: Catalogue['outcomes'] = {
  pass: 'superada',
  stop: 'detiene la llamada',
  skip: 'no cuenta',
  notReached: 'sin alcanzar',
};

export const standings: Catalogue['standings'] = {
  allows: say`Permite esta llamada`,
  denies: say`Deniega esta llamada`,
  notMatched: say`No coincide con esta llamada`,
};
