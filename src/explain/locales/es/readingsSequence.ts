import type { Interface } from '../../interface.ts';
import { say, words } from '../../phrase.ts';
import { joined } from './lists.ts';

/** Words of the sequence diagram. */
export const SEQUENCE: Interface['readings']['sequence'] = {
  title: 'Quién envía qué a quién',
  lanes: 'Quién participa',
  lane: {
    user: 'Usuario',
    root: 'Usuario raíz',
    roleSession: 'Sesión de un rol',
    federatedUser: 'Usuario federado',
    federated: 'Con un token',
    service: 'Servicio de AWS',
    anonymous: 'Nadie conocido',
    keyOnly: 'Clave de acceso',
    workload: 'Carga de trabajo',
    browser: 'Navegador',
    identityProvider: 'Proveedor de identidades',
    awsService: 'Servicio de AWS',
    account: 'Cuenta',
  },
  nobody: 'sin credenciales',
  route: (from, to) => `${from} → ${to}`,
  own: (who) => `${who}, por su cuenta`,
  token: {
    webIdentity: ['Aquí tienes un token sobre ti, firmado por mí.'],
    saml: ['Aquí tienes una aserción sobre ti, firmada por mí. Llévala a AWS.'],
    opaque: ['Aquí tienes un token de acceso. Solo yo sé qué significa.'],
  },
  request: (operation) => say`Haz ${operation}.`,
  passed: (gates) => say`Comprobado y en orden: ${joined(gates.map((gate) => words(gate.toLowerCase())))}.`,
  answer: {
    credentials: ['Aquí tienes credenciales temporales. Son tres partes y solo funcionan juntas.'],
    response: ['Hecho. Aquí tienes la respuesta.'],
    error: ['No. Aquí tienes un error.'],
    unmodelled: ['El laboratorio no dice qué respondería AWS.'],
  },
  earlier: (count) =>
    count === 1
      ? 'La llamada anterior, que dio la sesión a quien llama'
      : `${count} llamadas anteriores, que llevaron a la sesión de quien llama`,
  earlierOne: (title, at) => `${title}: ${at}`,
  now: 'La llamada en sí',
};
