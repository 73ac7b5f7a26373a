import type { Interface } from '../../interface.ts';
import { accounts, roles } from './counts.ts';

/** Words of the sandbox's own pages. */
export const SANDBOX: Interface['sandbox'] = {
  title: 'Espacio libre',
  about:
    'Parte de un mundo preparado y cambia lo que quieras: políticas, usuarios, roles, cuentas. Cada veredicto sigue lo que escribes.',
  worlds: 'Mundos preparados',
  size: (accountCount, roleCount) => `${accounts(accountCount)}, ${roles(roleCount)}`,
  changed: 'Tuyo, como lo dejaste',
};
