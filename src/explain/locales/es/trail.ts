import type { Interface } from '../../interface.ts';

/** Words of the trails. */
export const TRAIL: Interface['trail'] = {
  account: 'Registro de seguimiento de',
  all: 'todas las cuentas',
  option: (account, events) => `${account} (${events === 1 ? '1 evento' : `${events} eventos`})`,
  inAccount: (account) => `en ${account}`,
  event: (name) => `el evento de ${name}`,
  none: 'Aún no hay nada registrado',
  noneText:
    'Haz una llamada: CloudTrail la registra en la cuenta de quien llama y en todas las demás a las que afecta.',
  older: (events) =>
    events === 1 ? 'No se muestra 1 evento más antiguo.' : `No se muestran ${events} eventos más antiguos.`,
};
