import type { Catalogue } from '../../catalogue.ts';
import { say } from '../../phrase.ts';

export const features: Catalogue['features'] = {
  operation: (name) => say`la operación ${name}`,
  parameter: (name) => say`el parámetro ${name}`,
  managedPolicy: (name) => say`la política administrada ${name}`,
  caller: (name) => say`las llamadas de ${name}`,
  policy: (name) => say`la política ${name}, de la que no se pueden leer todas las instrucciones,`,
};
