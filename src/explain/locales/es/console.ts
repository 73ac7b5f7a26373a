import type { Interface } from '../../interface.ts';

/** Words of the model of AWS's console: signing in, switching roles, and what happens underneath. */
export const CONSOLE: Interface['console'] = {
  about:
    'Un modelo de lo que hace la AWS Management Console, no de su aspecto. Cada paso que llama a AWS es una llamada del laboratorio.',

  signIn: {
    title: 'Iniciar sesión',
    user: 'Usuario',
    withMfa: 'Iniciar sesión con MFA',
    noDevice: 'Este usuario no tiene dispositivo MFA.',
    button: 'Iniciar sesión',
    noUser: 'Ningún usuario puede iniciar sesión',
    noUserText:
      'El laboratorio inicia sesión con una clave de acceso, y ningún usuario de este mundo tiene una.',
    root: 'El usuario raíz no puede cambiar de rol, así que no está en esta lista.',
    underneath:
      'La consola crea credenciales temporales sin que lo veas. El laboratorio las crea con GetSessionToken, para doce horas.',
    refused: 'El inicio de sesión fue rechazado',
  },

  identity: {
    name: 'Sesión iniciada',
    user: (user, account) => `${user} @ ${account}`,
    role: (role, account) => `como ${role} @ ${account}`,
    mfa: 'sesión iniciada con MFA',
    noMfa: 'sesión iniciada sin MFA',
    back: 'Volver al usuario',
    signOut: 'Cerrar sesión',
    wentBack: (user) =>
      `Eres ${user} otra vez. Eso no fue una llamada: la consola volvió a las credenciales que había guardado.`,
    signedOut:
      'Has cerrado sesión. Eso no fue una llamada, y las credenciales siguen vivas hasta que caducan.',
    switched: (name) => `Rol cambiado: ${name}`,
    roleExpired:
      'La sesión del rol ha caducado: sus llamadas se rechazan. Vuelve al usuario o cambia otra vez al rol.',
    userExpired:
      'Tu inicio de sesión ha caducado: las llamadas se rechazan. Cierra sesión e iníciala otra vez.',
  },

  switch: {
    title: 'Cambiar de rol',
    account: 'Cuenta',
    accountHelp: 'Doce dígitos o el alias de la cuenta.',
    role: 'Rol',
    roleHelp: 'Su nombre, con su ruta si tiene una: finance/Audit.',
    displayName: 'Nombre que se muestra',
    displayHelp: 'Opcional, como máximo 64 caracteres.',
    colour: 'Color',
    colours: { neutral: 'Gris', accent: 'Azul', allow: 'Verde', stale: 'Amarillo', deny: 'Rojo' },
    button: 'Cambiar de rol',
    suggested: (role, account) => `${role} @ ${account}`,
    history: 'Historial de roles',
    historyText: 'Los últimos cinco roles. Al pulsar uno se cambia a él.',
    again: (name) => `Cambiar a ${name}`,
    link: 'Un enlace que rellena este formulario',
    copyLink: 'el enlace',
  },

  refused: {
    title: 'La consola dice',
    ours: 'En otras palabras:',
    open: 'Abrir la decisión',
    fault: {
      account: ['No se hizo ninguna llamada: el formulario necesita una cuenta.'],
      alias: [
        'No se hizo ninguna llamada: ninguna cuenta de este mundo tiene ese alias, y un ID son solo doce dígitos.',
      ],
      role: ['No se hizo ninguna llamada: el formulario necesita el nombre de un rol.'],
      roleTooLong: [
        'No se hizo ninguna llamada: la ruta y el nombre del rol tienen juntos más de 64 caracteres.',
      ],
      displayName: ['No se hizo ninguna llamada: el nombre que se muestra tiene más de 64 caracteres.'],
      credentials: ['No se hizo ninguna llamada: ya no están las claves con las que llamar.'],
    },
  },

  look: {
    title: 'Echar un vistazo',
    text: (who) => `Cada una es una llamada como ${who}. La respuesta está en Decisión.`,
    whoAmI: '¿Quién soy?',
    buckets: 'Listar los buckets de esta cuenta',
    objects: (bucket) => `Listar lo que hay en ${bucket}`,
    object: (object) => `Abrir ${object}`,
  },

  underneath: {
    title: 'Por debajo',
    call: 'La llamada que hizo la consola',
    none: 'Cambia a un rol, y la llamada está aquí.',
    copyCall: 'la llamada',
    open: 'Abrir su decisión',
    own: 'La consola cambia de rol con las credenciales con las que iniciaste sesión, también mientras estás en un rol.',
    cannot: 'Lo que el formulario no puede pasar',
    pass: {
      ExternalId: 'Por eso un rol que pide un ID externo queda cerrado.',
      Tags: 'Ninguna etiqueta de sesión y, por tanto, ninguna transitiva.',
      SourceIdentity: 'Por eso un rol que pide una identidad de origen queda cerrado.',
      Policy: 'El formulario no tiene campo para políticas de sesión ni para PolicyArns.',
      TokenCode: 'La MFA es la de tu inicio de sesión: no se pide otro código.',
      RoleSessionName: 'Es tu nombre de usuario.',
      DurationSeconds: 'Es lo máximo que permite el rol o lo que queda de tu inicio de sesión.',
    },
  },
};
