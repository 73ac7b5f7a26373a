import type { Interface } from '../../interface.ts';
import { say, words } from '../../phrase.ts';
import { accounts, counted, roles, users } from './counts.ts';
import { count } from './lists.ts';

const KB = 1024;

const size = (characters: number): string =>
  characters < KB
    ? `${characters} caracteres`
    : `${(characters / KB).toLocaleString('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} KB`;

/** Words of what is done with whole worlds: saved, named, shared, exported, imported. */
export const WORLDS: Interface['worlds'] = {
  menu: {
    button: 'Menú del mundo',
    saveAs: 'Guardar como…',
    share: 'Compartir con un enlace…',
    export: 'Exportar…',
    import: 'Importar…',
    startOver: 'Empezar este mundo de cero',
    all: 'Todos los mundos',
  },

  own: {
    title: 'Tus mundos',
    none: 'Aún ninguno',
    noneAbout:
      'Empieza con un mundo vacío, importa un archivo o guarda un mundo preparado con un nombre tuyo.',
    empty: 'Mundo vacío',
    emptyTitle: 'Mundo vacío',
    import: 'Importar…',
    changed: (when) => `Último cambio: ${when}`,
    from: {
      empty: 'Empezó vacío',
      link: 'Empezó con un enlace',
      world: (name) => `Empezó con ${name}`,
      file: (name) => `Empezó con el archivo ${name}`,
    },
    entryLost: 'No se puede leer lo que la lista sabía de él. Ábrelo: el mundo puede estar entero.',
    rename: (title) => `Cambiar el nombre: ${title}`,
    duplicate: (title) => `Duplicar: ${title}`,
    delete: (title) => `Eliminar: ${title}`,
    deleted: (title) => `Eliminado: ${title}`,
    undo: 'Recuperarlo',
    putBack: (title) => `Recuperado: ${title}`,
    duplicated: (title) => `Creado: ${title}`,
    renamed: (title) => `Nombre nuevo: ${title}`,
    copyOf: (title) => `${title}, copia`,
  },

  name: {
    label: 'Nombre',
    save: 'Guardar',
    cancel: 'Cancelar',
    problem: {
      empty: 'Dale un nombre.',
      long: 'Como máximo 80 caracteres.',
      taken: 'Otro mundo tiene este nombre. Elige uno libre.',
    },
  },

  saveAs: {
    title: 'Guardar como un mundo tuyo',
    about:
      'Hace una copia con todo lo que contiene: políticas, borradores, sesiones y llamadas. Sigues en la copia.',
    submit: 'Guardar como',
  },

  notKept: {
    full: 'El almacenamiento del navegador está lleno',
    denied: 'Este navegador no deja guardar al laboratorio',
    where: ['El mundo no se pudo guardar en el almacenamiento de este navegador.'],
    whatToDo: ['Elimina mundos que ya no necesites o exporta este como archivo.'],
    list: ['La lista de tus mundos está fuera de alcance.'],
    listToDo: [
      'Los mundos preparados funcionan, pero al recargar empiezan de cero. Para conservar mundos, permite que esta página use el almacenamiento del navegador.',
    ],
    download: 'Descargar este mundo',
  },

  otherTab: {
    title: 'Este mundo se cambió en otra pestaña',
    where: [
      'En el almacenamiento de este navegador. Nada de lo que hagas aquí se guarda encima hasta que elijas.',
    ],
    whatToDo: [
      'Toma lo que tiene la otra pestaña, que se puede deshacer, o conserva lo tuyo como un mundo aparte.',
    ],
    take: 'Tomar el trabajo de la otra pestaña',
    copy: 'Conservar el mío como copia',
  },

  share: {
    title: 'Compartir con un enlace',
    about:
      'Quien abre el enlace ve qué contiene y se le pregunta antes de crear un mundo nuevo. El mundo viaja en la propia dirección; ningún servidor lo ve.',
    carries:
      'Lleva las cuentas con sus políticas tal como están ahora, lo que hay en los buckets y la llamada en cuestión.',
    leftOut:
      'No lleva: claves secretas, semillas de MFA, sesiones y sus tokens, registros de seguimiento ni llamadas hechas. Al abrirlo se crean claves nuevas.',
    field: 'Enlace',
    size: (characters) => `Tamaño: ${size(characters)}`,
    copy: 'enlace',
    large: (characters) =>
      say`Con ${size(characters)}, algunos chats y programas de correo cortan este enlace. Un archivo es más seguro.`,
    tooLarge: 'Este mundo es demasiado grande para un enlace',
    tooLargeWhere: (characters, limit) =>
      say`Ocuparía ${size(characters)}; navegadores y chats llevan con cierta seguridad ${size(limit)} como máximo.`,
    tooLargeToDo: ['Expórtalo como archivo y envía ese archivo.'],
    unreadable: 'Este mundo no se puede compartir con un enlace',
    unreadableToDo: ['Corrige lo que se nombra aquí o exporta el mundo como archivo.'],
    export: 'Exportar en su lugar',
    close: 'Cerrar',
  },

  export: {
    title: 'Exportar',
    what: 'Qué exportar',
    kind: {
      world: 'El mundo, como archivo de mundo',
      call: 'La llamada en cuestión con su mundo, como archivo de caso',
      calls: (number) => {
        if (number === 0) return 'Las llamadas hechas, como archivo de caso (aún no hay ninguna)';
        return number === 1
          ? 'La llamada hecha con su mundo, como archivo de caso'
          : `Las ${number} llamadas hechas con su mundo, como archivo de caso`;
      },
    },
    callsAbout:
      'Cada llamada se plantea al mundo tal como está ahora, y la respuesta que recibe se anota como la esperada.',
    format: 'Formato',
    yaml: 'YAML',
    json: 'JSON',
    secrets: 'Con secretos',
    secretsAbout:
      'Claves secretas, semillas de MFA, sesiones y registros de seguimiento. Son solo de este laboratorio, pero no los incluyas si pasas el archivo a alguien: al importar se crean otros nuevos.',
    tooLong: {
      yaml: 'Importar lee como máximo 1 MB de YAML, y esto es más. Elige JSON para un archivo que se pueda volver a leer.',
      json: 'Importar lee como máximo 10 MB de JSON, y esto es más: el laboratorio no podría volver a leer este archivo.',
    },
    file: (name, characters) => `${name}, ${size(characters)}`,
    download: 'Descargar',
    preview: 'Texto del archivo',
    shortened: (characters) =>
      `Se muestra la primera parte de ${size(characters)}; la descarga lo tiene todo.`,
    close: 'Cerrar',
  },

  import: {
    title: 'Importar',
    about:
      'Un archivo de mundo o de caso, en YAML o JSON. Un caso trae su mundo y sus llamadas. Lo que importas es un mundo nuevo aparte; no se reemplaza nada y nada sale de esta página.',
    choose: 'Elegir un archivo…',
    paste: 'O pega su texto',
    read: 'Leerlo',
    pasted: 'texto pegado',
    pastedTitle: 'Mundo importado',
    cannot: (problems) => (problems === 1 ? 'Una cosa impide leerlo' : `${problems} cosas impiden leerlo`),
    place: (file, line) => (line === null ? file : `${file}, línea ${line}`),
    field: 'Campo',
    write: 'Qué debe ir ahí',
    found: 'Qué hay ahí',
    whole: 'el archivo entero',
    empty: 'No contiene ningún texto.',
    several: 'Son varios mundos. Elige uno, o un archivo de caso junto con el mundo que nombra.',
    tooLarge: (name) => say`${name} ocupa más de 10 MB. Aquí no se puede trabajar con mundos de ese tamaño.`,
    unreadable: (name) => say`El navegador no puede leer ${name}.`,
    accountExport:
      'Esto es una exportación de get-account-authorization-details. El laboratorio aún no puede leerlas; escribe un archivo de mundo.',
    notes: (number) =>
      say`${count(number, 'nombre', 'nombres')} ${words(number === 1 ? 'no designa' : 'no designan')} nada en este mundo. Está permitido: puede ser de otra cuenta o de algo eliminado.`,
    stepsLeftOut: (number) =>
      say`${count(number, 'paso', 'pasos')} del caso ${words(number === 1 ? 'es una edición o mueve' : 'son ediciones o mueven')} el reloj y ${words(number === 1 ? 'se omite' : 'se omiten')}: solo se ofrecen llamadas.`,
    make: 'Crear un mundo nuevo',
    cancel: 'Cancelar',
  },

  contents: {
    title: 'Qué contiene',
    accounts,
    principals: (userCount, roleCount) => `${users(userCount)}, ${roles(roleCount)}`,
    policies: (number) => counted(number, 'política', 'políticas'),
    resources: (number) => counted(number, 'recurso', 'recursos'),
    more: (number) => `y ${number} cuentas más`,
    organization: 'en una organización',
    call: (call, as) => say`La llamada en cuestión: ${call} de ${as}`,
    offered: (number) =>
      say`${words(number === 1 ? 'Se ofrece' : 'Se ofrecen')} ${count(number, 'llamada más', 'llamadas más')}.`,
    sessions: (number) => say`${count(number, 'sesión', 'sesiones')}, con tokens.`,
  },

  link: {
    title: 'Un mundo compartido',
    loading: 'Se lee el enlace…',
    fromSomebody:
      'Este mundo lo hizo otra persona. Quien tenga el enlace pudo cambiar lo que contiene: mira antes de fiarte de lo que muestra. No puede ejecutar nada ni ver tus otros mundos.',
    size: (characters) => `El enlace ocupa ${size(characters)}.`,
    question: '¿Abrirlo como un mundo nuevo? Tus mundos quedan como están.',
    open: 'Abrir como un mundo nuevo',
    leave: 'Dejarlo',
    cannot: 'Este enlace no se puede abrir',
    whatToDo: [
      'Pide a quien lo envió el enlace entero o el mundo como archivo. Tus mundos están como estaban.',
    ],
    fault: {
      form: say`Un enlace contiene una versión y un texto, como ${'#/share/1.…'}. Este no: puede estar cortado.`,
      oversized: (length, limit) => say`Ocupa ${size(length)}; se leen como máximo ${size(limit)}.`,
      newer: (version, newest) =>
        say`Es de la versión ${version}; este laboratorio lee la versión ${newest}. Recarga la página para tener el laboratorio más reciente.`,
      older: (version, newest) =>
        say`Dice la versión ${version}, que nunca existió; este laboratorio lee la versión ${newest}.`,
      base64: (at, found) => say`En el carácter ${at} está ${found}, que un enlace así no puede tener.`,
      base64Length: ['Su longitud no es la de un enlace entero: faltan caracteres.'],
      deflate: ['Lo que lleva no se puede descomprimir: faltan caracteres o han cambiado.'],
      tooLarge: (limit) =>
        say`Al descomprimirse ocupa más de ${`${limit / 1_000_000} MB`}. El laboratorio se detuvo ahí.`,
      content: ['Se descomprime, pero no se puede leer de él ningún mundo:'],
    },
  },
};
