import type { Interface } from '../../interface.ts';
import { say, type Phrase } from '../../phrase.ts';

const KB = 1024;

const size = (characters: number): string =>
  characters < KB ? `${characters} caracteres` : `${(characters / KB).toFixed(1).replace('.', ',')} KB`;

/** Words of the lesson builder, and of lessons from a file or a link. */
export const BUILD: Interface['build'] = {
  title: 'Taller de lecciones',
  about:
    'Crea una lección propia: elige un mundo, haz en el laboratorio lo que deben hacer quienes aprenden y escribe lo que deben saber. Nada sale de esta página hasta que entregas la lección.',

  course: {
    title: 'Lecciones propias',
    about: 'Crea una lección en el laboratorio y entrégala, o abre una que te hayan entregado.',
    build: 'Crear una lección',
  },

  index: {
    new: 'Lección nueva',
    name: 'Título',
    untitled: 'Una lección sin título',
    world: 'Mundo en el que empieza',
    ready: 'Mundos preparados',
    own: 'Tus mundos',
    begin: 'Empezar',
    noWorld: 'Este mundo no se puede leer. Elige otro.',
    drafts: 'Tus lecciones',
    none: 'Todavía ninguna',
    noneAbout: 'Empieza una nueva o carga una que te hayan entregado.',
    steps: (count) => (count === 1 ? '1 paso' : `${count} pasos`),
    changed: (when) => `Modificada ${when}`,
    delete: (title) => `Eliminar: ${title}`,
    deleted: (title) => `Eliminada: ${title}`,
    load: 'Cargar una lección…',
  },

  all: 'Todas tus lecciones',
  undo: 'Deshacer en la lección',
  redo: 'Rehacer en la lección',

  section: {
    about: 'Sobre la lección',
    steps: 'Pasos',
    prose: 'Lo que se lee',
    recording: 'Solución',
    calls: 'Llamadas ofrecidas',
    goals: 'Objetivos',
    hints: 'Pistas',
    wrongTurns: 'Caminos equivocados',
    panels: 'Lo que muestra el paso',
    missing: 'Lo que falta',
    passOn: 'Entregarla',
  },

  field: {
    title: 'Título de la lección',
    summary: 'Lo que se habrá hecho al terminar, en una o dos frases',
    minutes: 'Minutos que lleva',
    part: 'Parte de un curso',
    learnt: 'Lo que se aprende, una frase por línea',
    examTasks: 'Tareas de examen, como SAA-C03 1.1, una por línea',
    teaches: 'Hechos del plan de estudios que enseña, por su id, uno por línea',
    more: 'Tareas de examen y plan de estudios',
    stepTitle: 'Título del paso',
    prose: 'Texto, en Markdown',
    proseHelp:
      'Párrafos, ## títulos, listas, **negrita**, `código`, [enlaces](https://…), [B-043] para una regla y bloques tras ```sh, ```js u ```output.',
    preview: 'Vista previa',
    previewEmpty: 'Lo que escribes se muestra aquí como se verá en la lección.',
    proseError: (line, expected, found) => `Línea ${line}: aquí va ${expected}. Se encontró: ${found}.`,
  },

  step: {
    name: (number, title) => (title === '' ? `Paso ${number}` : `Paso ${number}: ${title}`),
    add: 'Añadir un paso',
    up: (step) => `Subir: ${step}`,
    down: (step) => `Bajar: ${step}`,
    duplicate: (step) => `Duplicar: ${step}`,
    delete: (step) => `Eliminar: ${step}`,
    notWhileRecording: 'Los pasos no cambian mientras grabas.',
    cannotStart:
      'Este paso no puede empezar: la solución de un paso anterior no se puede reproducir. Mira lo que falta.',
  },

  record: {
    about:
      'Pulsa el botón y haz en el laboratorio lo que hay que hacer: guarda políticas, haz llamadas, mueve el reloj.',
    begin: 'Empezar a grabar',
    again: 'Grabar de nuevo',
    stop: 'Parar y conservar',
    cancel: 'Cancelar',
    going: {
      solution: 'Se graba la solución. Hazla en el laboratorio, al lado.',
      wrongTurn: 'Se graba un camino equivocado. Haz en el laboratorio lo que se suele hacer en su lugar.',
    },
    soFar: 'Hasta ahora',
    nothing: 'Todavía nada.',
    worldEdited:
      'El mundo se editó a mano. Quien aprende no puede hacerlo, así que no se graba: usa una llamada o parte de otro mundo.',
    done: (actions) => (actions === 1 ? '1 acción grabada' : `${actions} acciones grabadas`),
    action: {
      document: (title) => `Guardar: ${title}`,
      call: (title) => `Llamada: ${title}`,
      advance: (duration) => `Reloj: ${duration} más`,
      edit: 'Se edita el mundo',
    },
  },

  calls: {
    about: 'Tarjetas entre las que se elige. La primera está abierta cuando empieza el paso.',
    offer: 'Ofrecer la llamada en cuestión',
    remove: (call) => `No ofrecer: ${call}`,
    first: (call) => `Poner primero: ${call}`,
  },

  goals: {
    about: 'Haz una llamada en el laboratorio y púlsala aquí: su respuesta se convierte en un objetivo.',
    madeCalls: 'Llamadas hechas aquí',
    noCalls: 'No se ha hecho ninguna llamada desde que empezó el paso. Haz una en el laboratorio.',
    make: (call) => `Convertir en objetivo: ${call}`,
    makeShort: 'Convertir en objetivo',
    name: 'Título del objetivo',
    made: 'Hay que hacer esta llamada. Si no, se juzga al momento.',
    up: (goal) => `Subir: ${goal}`,
    remove: (goal) => `Quitar: ${goal}`,
    title: {
      allow: (who, what) => `${who} obtiene ${what}`,
      deny: (who, what) => `A ${who} se le deniega ${what}`,
      invalid: (who, what) => `A ${who} se le rechaza ${what}`,
    },
  },

  hints: {
    about: 'Quien se queda parado encuentra ayuda aquí, un poco más cada vez que la pide.',
    none: 'Todavía nada detiene a nadie. Graba primero la solución, los objetivos y los caminos equivocados.',
    gate: {
      credentials: 'Cuando faltan credenciales o no sirven',
      parameters: 'Cuando los parámetros no se aceptan',
      role: 'Cuando el rol no existe',
      rcp: 'Cuando una política de control de recursos detiene la llamada',
      scp: 'Cuando una política de control de servicios detiene la llamada',
      endpoint: 'Cuando una política de punto de enlace detiene la llamada',
      trust: 'Cuando la política de confianza detiene la llamada',
      resource: 'Cuando la política del recurso detiene la llamada',
      identity: 'Cuando la política de identidad detiene la llamada',
      boundary: 'Cuando el límite de permisos detiene la llamada',
      session: 'Cuando la política de sesión detiene la llamada',
      duration: 'Cuando la sesión sería demasiado larga',
    },
    goal: (title) => `Cuando este objetivo espera, o se permite y no debe: ${title}`,
    level: { nudge: 'Dónde mirar', concept: 'La idea', exact: 'Qué escribir o pulsar' },
  },

  wrongTurns: {
    about: 'Lo que se suele hacer en su lugar. Cada uno se graba desde el principio del paso.',
    record: 'Grabar un camino equivocado',
    name: 'Qué se hace',
    suggested: (number) => `Camino equivocado ${number}`,
    stopsAt: (gate) => `Se detiene en ${gate}`,
    stopsGoal: (goal, gate) => `El objetivo «${goal}» se detiene en ${gate}`,
    letsIn: (goal) => `El objetivo «${goal}» se permite`,
    remove: (title) => `Quitar: ${title}`,
    noEnd: 'Nada lo detiene, y nada se permite que no deba: no es un camino equivocado. No se conservó.',
    empty: 'No se hizo nada, así que no se conservó nada.',
  },

  panels: {
    about: 'En este paso solo se muestran estas partes del laboratorio.',
    names: { decision: 'Decisión', policies: 'Políticas', world: 'Mundo' },
    documents: 'Políticas que se pueden modificar',
    noDocuments: 'Todavía ninguna: se añaden las que modificas mientras grabas.',
  },

  missing: {
    none: 'No falta nada: la lección está lista.',
    count: (count) => (count === 1 ? 'Falta 1 cosa' : `Faltan ${count} cosas`),
    lesson: 'La lección',
    error: (field, expected) => `${field}: escribe ${expected}.`,
    fault: (sentence) => `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`,
    show: 'Mostrar lo que falta',
    go: 'Ir allí',
    blocks:
      'Si los comandos y el código del texto hacen lo que se dice tras ellos, lo demuestra el comando lab prove.',
  },

  passOn: {
    zip: 'Descargar como carpeta (zip)',
    json: 'Descargar como un archivo (JSON)',
    link: 'enlace',
    size: (characters) => `El enlace tiene ${size(characters)}.`,
    large: 'Algunos chats y programas de correo cortan enlaces de esta longitud. Un archivo es más seguro.',
    tooLarge: (characters, limit) =>
      `Un enlace tendría ${size(characters)}, y como mucho se abren ${size(limit)}. Entrega un archivo.`,
    notReady: 'Todavía falta algo, y se le dirá a quien la abra.',
    leftOut: 'Se dejan fuera las claves secretas, las semillas de MFA y las sesiones del mundo.',
    prove: say`Pon la carpeta en ${'lessons/'} y compruébala con ${'npm run -s lab -- prove'}.`,
  },

  load: {
    title: 'Una lección de otra persona',
    about:
      'Un zip de la carpeta de una lección, o un archivo JSON con toda ella. Ves lo que contiene antes de que se haga nada con ella.',
    choose: 'Elegir un archivo…',
    reading: 'Leyendo la lección…',
    notTheLabs:
      'Esta lección no es del laboratorio. No puede ejecutar nada por sí misma ni llegar más allá de esta página; si lo que dice es cierto, queda entre tú y quien la escribió.',
    note: 'No es una lección del laboratorio',
    claims: 'Lo que dice de sí misma',
    minutes: (minutes) => `${minutes} min`,
    steps: 'Pasos',
    world: 'Mundo',
    learnt: 'Lo que te llevarás',
    size: (characters) => `Tamaño: ${size(characters)}`,
    holds: 'El laboratorio la ha jugado: sus soluciones y caminos equivocados acaban como dice.',
    fails: (count) =>
      count === 1
        ? 'El laboratorio la ha jugado, y una cosa no es como dice:'
        : `El laboratorio la ha jugado, y ${count} cosas no son como dice:`,
    question: '¿Qué quieres hacer con ella?',
    play: 'Jugarla',
    edit: 'Abrirla en el taller',
    leave: 'Dejarla',
    again: 'Elegir otro archivo',
    cannot: 'Esta lección no se puede abrir',

    whatToDo: say`Pídela otra vez; si vino como enlace, pídela como archivo.`,
    mend: say`Corrige lo que se indica aquí y elige el archivo otra vez.`,
    fault: {
      notALesson: say`El archivo no es un zip ni el JSON de una lección.`,
      noLesson: say`No contiene ningún archivo ${'tutorials/ID/lesson.yaml'}.`,
      severalLessons: (count: number): Phrase => say`Contiene ${count} lecciones, y se abre una cada vez.`,
      oversized: (length: number, limit: number): Phrase =>
        say`Tiene ${size(length)}, y como mucho se abren ${size(limit)}.`,
      tooLarge: (limit: number): Phrase =>
        say`Al descomprimirla hay demasiados archivos, o más de ${size(limit)}, lo máximo que se abre.`,
      form: say`El enlace no tiene versión ni texto.`,
      version: (version: number, newest: number): Phrase =>
        say`Es de la versión ${version}, y este laboratorio lee la versión ${newest}.`,
      base64: say`El enlace está cortado, o tiene un carácter que los enlaces no tienen.`,
      deflate: say`Lo que lleva dentro está dañado.`,
      content: say`Sus archivos se descomprimieron, pero no se pueden leer como una lección.`,
      unreadable: say`El archivo no se pudo leer.`,
    },
    notKept: say`La lección no se pudo guardar en el almacenamiento de este navegador.`,
    notKeptToDo: say`Permite que esta página use el almacenamiento del navegador, o elimina mundos que ya no necesites.`,
  },
};
