import type { Interface } from '../../interface.ts';

/** Words of the form that puts a call together. */
export const REQUEST: Interface['request'] = {
  parameters: 'Parámetros',
  noParameters: 'Esta operación no tiene parámetros.',
  required: 'obligatorio',
  show: (label) => `${label}: mostrar las opciones`,
  nothingFits: 'Nada encaja.',

  operation: {
    label: 'Operación o acción',
    other: 'Otra acción',
    typed: 'Lo que has escrito',
    now: 'Elegido ahora',
    authorizedOnly: 'Solo se autoriza: el laboratorio dice si las políticas la permiten, pero no la ejecuta.',
    services: {
      sts: 'AWS STS',
      iam: 'IAM',
      s3: 'Amazon S3',
      ec2: 'Amazon EC2',
      organizations: 'AWS Organizations',
      cloudtrail: 'AWS CloudTrail',
    },
  },

  caller: {
    label: 'Quién llama',
    help: 'O escribe un ARN, session:ETIQUETA o service:NOMBRE.',
    none: 'Nadie (sin firmar)',
    noKey: 'sin clave de acceso',
    notIssued: 'Ninguna llamada ha emitido todavía esta sesión.',
    notInWorld: 'No está en este mundo.',
    omitSessionToken: 'Firmar sin el token de sesión',
    omitHelp: 'Un error para probar: sin su token, la clave de acceso de una sesión es desconocida.',
    groups: {
      users: 'Usuarios',
      sessions: 'Sesiones emitidas por llamadas',
      roots: 'Usuarios raíz',
      services: 'Servicios de AWS',
      nobody: 'Nadie',
      other: 'Elegido ahora',
      typed: 'Lo que has escrito',
    },
  },

  limits: {
    length: (minimum, maximum) => {
      if (maximum === null) {
        return minimum === null || minimum < 2 ? null : `Al menos ${minimum} caracteres.`;
      }
      return minimum === maximum ? `${maximum} caracteres.` : `De ${minimum ?? 0} a ${maximum} caracteres.`;
    },
    range: (minimum, maximum) => {
      if (maximum === null) return minimum === null ? null : `Al menos ${minimum}.`;
      return minimum === null ? `Como máximo ${maximum}.` : `De ${minimum} a ${maximum}.`;
    },
    items: (minimum, maximum) => {
      if (maximum === null) return minimum === null || minimum === 0 ? null : `Al menos ${minimum}.`;
      return `Como máximo ${maximum}.`;
    },
  },

  field: {
    add: 'Añadir un parámetro',
    addOne: (name) => `Añadir ${name}`,
    remove: (name) => `Quitar ${name}`,
    item: (name, place) => `${name} ${place}`,
    cell: (name, column, place) => (place === null ? `${name}: ${column}` : `${name} ${place}: ${column}`),
    addItem: (name) => `Añadir otro valor a ${name}`,
    another: 'Otro',
    removeItem: (name, place) => `Quitar ${name} ${place}`,
    unset: 'Sin dar',
    badJson: 'Esto aún no es JSON. La solicitud conserva lo último que tuvo.',
  },

  token: {
    part: 'Token',
    title: {
      claims: 'Claims del token',
      assertion: 'Contenido de la aserción',
      opaque: 'Contenido del token',
    },
    help: {
      claims: 'El laboratorio hace el token y lo firma como su emisor: iss, aud, sub y cualquier otro claim.',
      assertion:
        'El laboratorio hace la aserción y la firma como el proveedor. Lo que falte se completa: sub, aud, recipient, attributes.',
      opaque: 'El laboratorio hace el token. Lo que falte se completa.',
    },
    notAnObject: 'Escribe un objeto JSON. El token conserva lo último que tuvo.',
    fault: (path, expected, found) =>
      `${path === '' ? '' : `${path}: `}se esperaba ${expected}, hay ${found}`,
    giveText: 'Dar su texto en su lugar',
    make: 'Dejar que el laboratorio haga el token',
  },

  circumstances: {
    title: 'Recurso, contexto y etiqueta',
    resource: 'Recurso',
    resourceHelp: 'ARN sobre el que se actúa; sin él se pregunta por la acción sobre *.',
    askedAbout: 'Se pregunta por este ARN: se juzgan las políticas y no se ejecuta nada.',
    removeResource: 'Preguntar mediante parámetros',
    context: 'Claves de contexto',
    contextHelp: 'Valores en lugar de los que deduce el laboratorio.',
    newKey: 'Clave de condición',
    addKey: 'Añadir esta clave de condición',
    keyHelp: 'Elige una clave o escribe una, como aws:PrincipalTag/team.',
    value: (key, place) => `${key}, valor ${place}`,
    addValue: (key) => `Añadir otro valor a ${key}`,
    anotherValue: 'Otro valor',
    removeValue: (key, place) => `Quitar el valor ${place} de ${key}`,
    removeKey: (key) => `Dejar ${key} al laboratorio`,
    absent: 'La solicitud no tiene esta clave.',
    label: 'Etiqueta de la sesión',
    labelHelp: 'Las llamadas posteriores usan la sesión con este nombre: session:ETIQUETA.',
  },

  copyAs: {
    title: 'Copiar como',
    forms: { cli: 'AWS CLI', python: 'Python', javascript: 'JavaScript', case: 'Archivo de caso' },
    notCallable:
      'El laboratorio no tiene una operación para esta acción, así que no hay código que mostrar. Está en el archivo de caso.',
    as: (name) => `Ejecútalo con las credenciales de ${name}.`,
    caseOnly:
      'Las claves de contexto, la etiqueta y el token de sesión que falta solo están en el archivo de caso.',
    caseHelp: 'Guarda el mundo a su lado como world.yaml y luego: npm run -s lab -- check FILE',
  },

  paste: {
    title: 'Pegar un comando',
    label: 'Comando de la AWS CLI',
    placeholder: 'aws sts assume-role --role-arn …',
    fill: 'Rellenar la solicitud',
    filled: 'La solicitud está rellena.',
    openQuote: (quote) => `Se abre una comilla ${quote} y no se cierra.`,
    shellOnly: (text) =>
      text === '\n'
        ? 'Pega un solo comando. Si ocupa varias líneas, todas menos la última terminan en una barra invertida.'
        : `El laboratorio lee el comando tal como está. ${text} lo tiene que resolver un shell: pon ahí su valor.`,
    notAws: 'Un comando de la AWS CLI empieza por aws.',
    noOperation: (command) => `${command} no es una sola llamada a AWS. Prueba aws s3api o el terminal.`,
    file: (path) =>
      `La página no puede leer el archivo ${path}. Pega su contenido entre comillas en lugar de su nombre.`,
    cli: 'La AWS CLI rechazaría esto:',
  },
};
