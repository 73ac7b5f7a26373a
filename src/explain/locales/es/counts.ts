/** `5000`, `25.000`: as Spanish groups digits. */
export const number = (value: number): string => value.toLocaleString('es');

/** `1 rol`, `3 roles`. */
export const counted = (amount: number, one: string, several: string): string =>
  `${number(amount)} ${amount === 1 ? one : several}`;

export const roles = (amount: number): string => counted(amount, 'rol', 'roles');
export const users = (amount: number): string => counted(amount, 'usuario', 'usuarios');
export const accounts = (amount: number): string => counted(amount, 'cuenta', 'cuentas');
export const sessions = (amount: number): string => counted(amount, 'sesión', 'sesiones');
