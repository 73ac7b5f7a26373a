import type { Interface } from '../../interface.ts';

/** Words of the policy editors and their tabs. What is said of names in policies is in `policyLanguage.ts`. */
export const POLICY_EDITOR: Interface['policyEditor'] = {
  format: 'Dar formato',
  formatted: 'Con formato.',
  formattedAlready: 'El texto ya tiene formato.',
  cannotFormat: {
    broken: (line) =>
      `Esto aún no es JSON, así que no se le puede dar formato: se rompe en la línea ${line}.`,
    tooLarge: 'El texto es demasiado largo para darle formato.',
  },
  offersFixes: 'ofrece correcciones donde algo está subrayado.',

  suggest: 'Sugerir',
  suggestions: 'Qué puede ir en el cursor',
  nothingToSuggest: 'No hay nada que sugerir en el cursor.',
  closeSuggestions: 'Cerrar las sugerencias',

  changes: 'Cambios desde que se guardó',
  takeBack: 'Retirar',

  paneTitle: {
    left: 'Políticas del lado de quien llama',
    right: 'Políticas del otro lado',
    one: 'Políticas abiertas',
  },
  moveTo: {
    left: (title) => `Mover al panel izquierdo: ${title}`,
    right: (title) => `Mover al panel derecho: ${title}`,
  },
  close: (title) => `Cerrar: ${title}`,
  onePane: 'Un panel',
  twoPanes: 'Dos paneles',
  addSessionPolicy: 'Política de sesión',
  addSessionPolicyLong: 'Añadir una política de sesión a la llamada',
  removeSessionPolicy: 'Quitar de la llamada',
  sessionSays: 'Va con la llamada: solo puede restar de lo que la sesión puede hacer.',
  boundarySays: 'Una política administrada. Tus ediciones llegan también a los demás que la tienen.',
  sharedSays: (holders) =>
    holders === 1
      ? 'Una política administrada, asociada solo aquí.'
      : `Una política administrada, compartida por ${holders} titulares.`,
  ofAws: 'Una de las políticas de AWS. No se puede editar.',
  givenAlready: 'Dada a la sesión cuando se emitió. Ya no se puede cambiar.',

  tab: {
    trust: 'Política de confianza',
    resource: 'Política de recurso',
    identity: 'Política de identidad',
    managed: 'Política administrada',
    boundary: 'Límite de permisos',
    session: 'Política de sesión',
    scp: 'SCP',
    rcp: 'RCP',
    endpoint: 'Política del punto de conexión',
  },
  callInQuestion: 'la llamada en cuestión',
  marks: {
    decides: 'decide esta llamada',
    refused: 'AWS la rechazaría',
    broken: 'aún no es JSON',
    unsaved: 'aún sin guardar',
  },

  tried: {
    allows: 'la llamada queda permitida',
    further: 'la llamada llega más lejos',
  },
  triedFix: {
    addValue: (value, element) => ({ before: 'Añadir ', value, after: ` a ${element}` }),
    nameCaller: (caller) => ({ before: 'Nombrar ', value: caller, after: ' en Principal' }),
    dropElement: (element) => ({ before: 'Quitar ', value: element, after: '' }),
    addStatement: (action) => ({ before: 'Añadir una instrucción que permita ', value: action, after: '' }),
    removeDeny: (sid) => ({
      before: `Quitar la instrucción que deniega${sid === null ? '' : ', '}`,
      value: sid ?? '',
      after: '',
    }),
  },
};
