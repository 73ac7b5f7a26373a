import type { Interface } from '../../interface.ts';
import { say } from '../../phrase.ts';
import { counted } from './counts.ts';
import { saidDuration } from './durations.ts';

const KB = 1024;

const size = (characters: number): string =>
  characters < KB
    ? counted(characters, 'carácter', 'caracteres')
    : `${(characters / KB).toLocaleString('es', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} KB`;

/** Words of the lesson builder, and of lessons from a file or a link. */
export const BUILD: Interface['build'] = {
  title: 'Taller de lecciones',
  about:
    'Crea una lección tuya: elige un mundo, haz en el laboratorio lo que deben hacer los alumnos y escribe lo que deben saber. Nada sale de esta página hasta que pasas la lección a alguien.',

  course: {
    title: 'Tus propias lecciones',
    about: 'Crea una lección en el laboratorio y pásala a alguien, o abre una que te han pasado.',
    build: 'Crear una lección',
  },

  index: {
    new: 'Lección nueva',
    name: 'Título',
    untitled: 'Lección sin título',
    world: 'Mundo en el que empieza',
    ready: 'Mundos preparados',
    own: 'Tus mundos',
    begin: 'Empezar',
    noWorld: 'Este mundo no se puede leer. Elige otro.',
    drafts: 'Tus lecciones',
    none: 'Aún ninguna',
    noneAbout: 'Empieza una nueva o carga una que te han pasado.',
    steps: (count) => counted(count, 'paso', 'pasos'),
    changed: (when) => `Último cambio: ${when}`,
    delete: (title) => `Eliminar: ${title}`,
    deleted: (title) => `Eliminada: ${title}`,
    load: 'Cargar una lección…',
  },

  all: 'Todas tus lecciones',
  otherTab: {
    title: 'Esta lección se cambió en otra pestaña',
    where: say`En el almacenamiento de este navegador. Nada de lo que hagas aquí se guarda encima hasta que elijas.`,
    whatToDo: say`Toma lo que tiene la otra pestaña, que se puede deshacer, o conserva lo tuyo como una lección aparte.`,
    take: 'Tomar el trabajo de la otra pestaña',
    copy: 'Conservar el mío como copia',
    notCopied: say`Elimina mundos o lecciones que ya no necesites, o descarga esta lección como archivo.`,
  },

  undo: 'Deshacer en la lección',
  redo: 'Rehacer en la lección',

  section: {
    about: 'Sobre la lección',
    steps: 'Pasos',
    prose: 'Qué lee el alumno',
    begin: 'Antes del paso',
    recording: 'Solución',
    calls: 'Llamadas que se ofrecen',
    goals: 'Objetivos',
    hints: 'Pistas',
    wrongTurns: 'Caminos equivocados',
    panels: 'Qué muestra el paso',
    terminal: 'Terminal y código',
    missing: 'Qué falta aún',
    passOn: 'Pasarla a alguien',
  },

  field: {
    title: 'Título de la lección',
    summary: 'Qué habrá hecho el alumno, en una o dos frases',
    minutes: 'Minutos que ocupa',
    part: 'Parte de un curso',
    learnt: 'Qué se lleva el alumno, una frase por línea',
    examTasks: 'Tareas de examen, como SAA-C03 1.1, una por línea',
    teaches: 'Hechos del plan de estudios que enseña, por su ID, uno por línea',
    more: 'Tareas de examen y plan de estudios',
    stepTitle: 'Título del paso',
    prose: 'Texto, en Markdown',
    proseHelp:
      'Párrafos, títulos con ##, listas, **negrita**, `código`, [enlaces](https://…), [B-043] para una regla, y bloques con ```sh, ```js o ```output.',
    preview: 'Vista previa',
    previewEmpty: 'Lo que escribes se muestra aquí como lo ven los alumnos.',
    proseError: (line, expected, found) => `Línea ${line}: escribe aquí ${expected}. Hay: ${found}.`,
  },

  step: {
    name: (number, title) => (title === '' ? `Paso ${number}` : `Paso ${number}: ${title}`),
    add: 'Añadir un paso',
    up: (step) => `Subir: ${step}`,
    down: (step) => `Bajar: ${step}`,
    duplicate: (step) => `Duplicar: ${step}`,
    delete: (step) => `Eliminar: ${step}`,
    notWhileRecording: 'Los pasos no pueden cambiar mientras grabas.',
    cannotStart:
      'Este paso no puede empezar: la solución de un paso anterior no se puede reproducir. Mira qué falta.',
  },

  record: {
    about:
      'Pulsa el botón y haz en el laboratorio lo que debe hacer el alumno: guarda políticas, haz llamadas, adelanta el reloj.',
    begin: 'Empezar a grabar',
    again: 'Grabar otra vez',
    stop: 'Parar y conservar',
    cancel: 'Descartar',
    going: {
      solution: 'Se graba la solución. Hazla en el laboratorio, aquí al lado.',
      wrongTurn: 'Se graba un camino equivocado. Haz en el laboratorio lo que los alumnos hacen en su lugar.',
      begin: 'Se graba lo que ocurre antes del paso. Hazlo en el laboratorio, aquí al lado.',
    },
    soFar: 'Hasta ahora',
    nothing: 'Aún nada.',
    worldEdited:
      'Editaste el mundo a mano. Los alumnos no pueden hacerlo, así que se omite: usa una llamada, grábalo como lo que ocurre antes del paso o empieza en otro mundo.',
    empty: 'No se hizo nada, así que no se ha conservado nada.',
    done: (actions) => counted(actions, 'acción grabada', 'acciones grabadas'),
    action: {
      document: (title) => `Guardar: ${title}`,
      call: (title) => `Llamada: ${title}`,
      advance: (duration) => `Adelantar el reloj: ${saidDuration(duration)}`,
      edit: 'Se edita el mundo',
    },
  },

  before: {
    more: 'Qué hacen otros y el tiempo antes del paso',
    about:
      'Los alumnos lo encuentran hecho al abrir el paso. Pulsa el botón y hazlo en el laboratorio: guarda políticas, haz llamadas, adelanta el reloj, cambia el propio mundo.',
    begin: 'Grabar lo que ocurre antes',
    again: 'Grabarlo otra vez',
    remove: (action) => `Omitir: ${action}`,
  },

  calls: {
    about: 'Tarjetas entre las que eligen los alumnos. La primera está abierta al empezar el paso.',
    offer: 'Ofrecer la llamada en cuestión',
    remove: (call) => `No ofrecer: ${call}`,
    first: (call) => `Poner la primera: ${call}`,
  },

  goals: {
    about: 'Haz una llamada en el laboratorio y púlsala aquí: su respuesta pasa a ser un objetivo.',
    madeCalls: 'Llamadas hechas aquí',
    noCalls: 'No se ha hecho ninguna llamada desde que empezó el paso. Haz una en el laboratorio.',
    make: (call) => `Convertir en objetivo: ${call}`,
    makeShort: 'Convertir en objetivo',
    name: 'Título del objetivo',
    made: 'El alumno debe hacer esta llamada. Si no, se juzga en vivo.',
    up: (goal) => `Subir: ${goal}`,
    remove: (goal) => `Quitar: ${goal}`,
    more: 'Más sobre este objetivo',
    after: 'Cuándo cuenta la llamada',
    anyTime: 'En cualquier momento del paso',
    onlyAfter: (goal) => `Solo después de: ${goal}`,
    exactly: 'Los alumnos deben dar exactamente esto',
    exactlyAbout: 'Si no, eligen un valor propio.',
    answer: 'La respuesta debe tener exactamente esto',
    answerAbout: 'Si no, vale cualquier respuesta que permita o rechace la llamada como dice el objetivo.',
    noAnswer: 'Haz la llamada en el laboratorio, para que haya una respuesta de la que elegir.',
    fact: {
      error: (code) => `Código de error: ${code}`,
      policyType: (type) => `Decide: ${type}`,
      element: (element) => `Elemento que decide: ${element}`,
      policy: (name) => `Política que decide: ${name}`,
      statement: (number) => `Instrucción que decide: ${number}`,
    },
    protocol: 'el servicio, sin políticas',
    ownHints: 'Pistas propias',
    ownHintsAbout: 'Se muestran para este objetivo en lugar de las pistas del paso.',
    ownGate: 'Dónde se detiene la llamada',
    addHints: 'Añadir pistas',
    removeHints: (gate) => `Quitar pistas: ${gate}`,
    title: {
      allow: (who, what) => `${who}: se permite ${what}`,
      deny: (who, what) => `${who}: se deniega ${what}`,
      invalid: (who, what) => `${who}: se rechaza ${what} por no ser válida`,
    },
  },

  hints: {
    about: 'Los alumnos que se quedan parados encuentran ayuda aquí, más cada vez que pulsan.',
    none: 'Aún nada detiene a los alumnos. Graba antes la solución, los objetivos y los caminos equivocados.',
    gate: {
      credentials: 'Cuando faltan credenciales o no sirven',
      parameters: 'Cuando los parámetros no se aceptan',
      role: 'Cuando el rol no existe',
      rcp: 'Cuando una política de control de recursos detiene la llamada',
      scp: 'Cuando una política de control de servicios detiene la llamada',
      endpoint: 'Cuando una política del punto de conexión detiene la llamada',
      trust: 'Cuando la política de confianza detiene la llamada',
      resource: 'Cuando la política basada en recursos detiene la llamada',
      identity: 'Cuando la política basada en identidad detiene la llamada',
      boundary: 'Cuando el límite de permisos detiene la llamada',
      session: 'Cuando la política de sesión detiene la llamada',
      duration: 'Cuando la sesión sería demasiado larga',
      service: 'Cuando el servicio la rechaza por sus propias reglas',
    },
    goal: (title) => `Cuando este objetivo está pendiente, o pasa y no debe pasar: ${title}`,
    level: { nudge: 'Dónde mirar', concept: 'La idea que hay detrás', exact: 'Qué escribir o pulsar' },
  },

  wrongTurns: {
    about: 'Lo que los alumnos hacen en su lugar. Cada uno se graba desde el principio del paso.',
    record: 'Grabar un camino equivocado',
    name: 'Qué hace el alumno',
    suggested: (number) => `Camino equivocado ${number}`,
    stopsAt: (gate) => `Se detiene en ${gate}`,
    stopsGoal: (goal, gate) => `El objetivo «${goal}» se detiene en ${gate}`,
    letsIn: (goal) => `El objetivo «${goal}» pasa`,
    remove: (title) => `Quitar: ${title}`,
    noEnd:
      'Nada lo detiene, y no pasa nada que no deba pasar: no es un camino equivocado. No se ha conservado.',
  },

  panels: {
    about: 'En este paso se muestran solo estas partes del laboratorio.',
    names: {
      decision: 'Decisión',
      policies: 'Políticas',
      world: 'Mundo',
    },
    documents: 'Políticas que los alumnos pueden cambiar',
    noDocuments: 'Aún ninguna: se añaden las que cambias mientras grabas.',
  },

  terminal: {
    more: 'Con qué empiezan la terminal y el código',
    about: 'Se preparan así al abrir el paso, y otra vez al reiniciarlo.',
    as: 'De quién son sus credenciales',
    firstCaller: 'Del usuario que hace la primera llamada',
    nobody: 'De nadie',
    session: (label) => `Sesión ${label}`,
    files: 'Archivos',
    noFiles: 'Ninguno, salvo los perfiles de los usuarios en ~/.aws/credentials.',
    path: 'Ruta',
    pathError: 'Escribe una ruta que empiece por / y no tenga espacios.',
    pathTaken: 'Otro archivo tiene esta ruta.',
    holds: 'Qué contiene',
    text: 'Un texto',
    tokenOf: (label) => `El token de la llamada ${label}`,
    content: 'Su texto',
    add: 'Añadir un archivo',
    remove: (path) => `Quitar: ${path}`,
  },

  missing: {
    none: 'No falta nada: la lección está lista.',
    count: (count) => (count === 1 ? 'Falta 1 cosa' : `Faltan ${count} cosas`),
    lesson: 'La lección',
    error: (field, expected) => `${field}: escribe ${expected}.`,
    fault: (sentence) => `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`,
    show: 'Mostrar qué falta',
    go: 'Ir ahí',
    blocks:
      'Si los comandos y el código del texto hacen lo que dice su salida, lo comprueba el comando lab prove.',
  },

  passOn: {
    zip: 'Descargar como carpeta (zip)',
    json: 'Descargar como un solo archivo (JSON)',
    link: 'enlace',
    size: (characters) => `El enlace ocupa ${size(characters)}.`,
    large: 'Algunos chats y programas de correo cortan enlaces de esta longitud. Un archivo es más seguro.',
    tooLarge: (characters, limit) =>
      `Un enlace ocuparía ${size(characters)}, y se abren como máximo ${size(limit)}. Pasa un archivo.`,
    notReady: 'Aún falta algo, y se avisa de ello a quien la abre.',
    leftOut: 'Se omiten las claves secretas, las semillas de MFA y las sesiones del mundo.',
    prove: say`Pon la carpeta en ${'lessons/'} y compruébala con ${'npm run -s lab -- prove'}.`,
  },

  load: {
    title: 'Una lección de otra persona',
    about:
      'Un zip de la carpeta de una lección, o un archivo JSON con todo. Ves qué contiene antes de que se cree nada.',
    choose: 'Elegir un archivo…',
    reading: 'Se lee la lección…',
    builtOn: (ids) =>
      `Continúa ${ids.length === 1 ? 'una lección que no está' : 'lecciones que no están'} aquí: ${ids.join(', ')}. Se puede hacer igualmente.`,
    notTheLabs:
      'Esta lección no es del laboratorio. No puede ejecutar nada por sí sola ni llegar más allá de esta página; si lo que dice es correcto, queda entre tú y quien la escribió.',
    note: 'No es una lección del laboratorio',
    claims: 'Qué dice de sí misma',
    minutes: (minutes) => `${minutes} min`,
    steps: 'Pasos',
    world: 'Mundo',
    learnt: 'Qué te llevas',
    size: (characters) => `Tamaño: ${size(characters)}`,
    holds: 'El laboratorio la ha reproducido: sus soluciones y caminos equivocados acaban como dice.',
    fails: (count) =>
      count === 1
        ? 'El laboratorio la ha reproducido, y una cosa no es como dice:'
        : `El laboratorio la ha reproducido, y ${count} cosas no son como dice:`,
    question: '¿Qué quieres hacer con ella?',
    play: 'Hacerla',
    edit: 'Abrir en el taller',
    leave: 'Dejarla',
    again: 'Elegir otro archivo',
    cannot: 'Esta lección no se puede abrir',

    whatToDo: say`Pídela otra vez, como archivo si llegó como enlace.`,
    mend: say`Corrige lo que se nombra aquí y elige el archivo otra vez.`,
    fault: {
      notALesson: say`El archivo no es ni un zip ni un JSON de una lección.`,
      noLesson: say`No tiene ningún archivo ${'tutorials/ID/lesson.yaml'}.`,
      severalLessons: (count) => say`Tiene ${count} lecciones, y se abre una cada vez.`,
      oversized: (length, limit) => say`Ocupa ${size(length)}, y se abren como máximo ${size(limit)}.`,
      tooLarge: (limit) =>
        say`Al descomprimirse son demasiados archivos, o más de ${size(limit)}, que es el máximo que se abre.`,
      form: say`El enlace no tiene una versión y un texto.`,
      version: (version, newest) =>
        say`Es de la versión ${version}, y este laboratorio lee la versión ${newest}.`,
      base64: say`El enlace está cortado, o tiene un carácter que los enlaces no tienen.`,
      deflate: say`Lo que lleva comprimido está dañado.`,
      content: say`Sus archivos se descomprimieron, pero no se pueden leer como una lección.`,
      unreadable: say`El archivo no se pudo leer.`,
    },
    notKept: say`La lección no se pudo guardar en el almacenamiento de este navegador.`,
    notKeptToDo: say`Permite que esta página use el almacenamiento del navegador, o elimina mundos que ya no necesites.`,
  },
};
