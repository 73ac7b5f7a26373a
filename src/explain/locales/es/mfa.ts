import type { Interface } from '../../interface.ts';

/** Words of MFA devices and their codes. */
export const MFA: Interface['mfa'] = {
  codeOf: (device, code) =>
    `El código que muestra ${device} cuando se hace la llamada: ${code} con el reloj como está.`,
  codeOfNone: 'Un código que nadie tiene: no existe ese dispositivo MFA.',

  none: 'No hay ningún dispositivo MFA',
  noneText:
    'Dale uno a un usuario en el Mundo: en el menú del usuario elige «Editar los detalles…» y marca «Tiene un dispositivo MFA virtual». O llama a iam:CreateVirtualMFADevice e iam:EnableMFADevice.',
  about:
    'Un código vale durante 30 segundos del tiempo del laboratorio y sirve una sola vez. El reloj está parado si no se reproduce: «Código siguiente» lo adelanta.',
  nobodys: 'Sin activar para nadie',
  codeName: (device) => `el código de ${device}`,
  serialOf: (device) => `el número de serie de ${device}`,
  holds: 'Cuánto se muestra el código',
  left: (seconds) => `quedan ${seconds} s`,
  standing: { fresh: 'Aún sin usar', used: 'Usado: la próxima llamada necesita el código siguiente' },
  next: 'Código siguiente',
  nextName: (device, seconds) => `Código siguiente de ${device}: adelantar el reloj ${seconds} s`,
  nextShown: 'Todos los dispositivos muestran su código siguiente.',
  showAll: (count) => `Mostrar los ${count}`,
};
