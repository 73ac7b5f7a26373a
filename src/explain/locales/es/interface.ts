import type { Interface } from '../../interface.ts';
import { BUILD } from './build.ts';
import { CHARTS } from './charts.ts';
import { CLOCK_TOOL } from './clockTool.ts';
import { CODE } from './code.ts';
import { CONSOLE } from './console.ts';
import { saidDuration, saidSeconds } from './durations.ts';
import { FRAME } from './frame.ts';
import { LAB } from './lab.ts';
import { EXAM } from './exam.ts';
import { LEARN } from './learn.ts';
import { MAP } from './map.ts';
import { MATRIX } from './matrix.ts';
import { MFA } from './mfa.ts';
import { POLICY_EDITOR } from './policyEditor.ts';
import { READINGS } from './readings.ts';
import { REFERENCE } from './reference.ts';
import { REQUEST } from './request.ts';
import { SANDBOX } from './sandbox.ts';
import { SESSIONS } from './sessions.ts';
import { TERMINAL } from './terminal.ts';
import { TOKENS_TOOL } from './tokensTool.ts';
import { TRAIL } from './trail.ts';
import { WORLD_EDIT } from './worldEdit.ts';
import { WORLDS } from './worlds.ts';

/** The words of the interface in Spanish: buttons, headings, standings. What the engine has to say is elsewhere. */
export const INTERFACE: Interface = {
  locale: 'es',
  product: 'STS Lab',
  pageTitle: (page) => `${page} · STS Lab`,
  homePage: 'Página de inicio',
  skip: 'Ir a la parte principal',
  loading: 'Cargando…',
  lab: LAB,
  learn: LEARN,
  exam: EXAM,
  terminal: TERMINAL,
  code: CODE,
  sandbox: SANDBOX,
  trail: TRAIL,
  sessions: SESSIONS,
  map: MAP,
  tokensTool: TOKENS_TOOL,
  clockTool: CLOCK_TOOL,
  charts: CHARTS,
  readings: READINGS,
  policyEditor: POLICY_EDITOR,
  worlds: WORLDS,
  frame: FRAME,
  console: CONSOLE,
  mfa: MFA,
  opensNewTab: '(abre una pestaña nueva)',

  footer: {
    notAffiliated: 'Sin relación con Amazon Web Services.',
    staysHere: 'Todo funciona en esta página. Nada de lo que escribes sale de ella.',
    design: 'Diseño',
  },

  theme: {
    system: 'como tu dispositivo',
    light: 'claro',
    dark: 'oscuro',
    button: (now, next) => `Tema: ${now}. Cambiar a: ${next}`,
  },

  language: {
    change: (name) => `Idioma: ${name}`,
    failed: (name) => `No se pudo cargar ${name}. Comprueba la conexión e inténtalo otra vez.`,
  },

  timeline: {
    undo: 'Deshacer',
    redo: 'Rehacer',
    nothingToUndo: 'Nada que deshacer',
    nothingToRedo: 'Nada que rehacer',
  },

  clock: {
    name: 'Reloj del laboratorio',
    advance: '+1 h: adelantar el reloj una hora',
    advanceShort: '+1 h',
  },

  region: {
    lesson: 'Lección',
    request: 'Solicitud',
    decision: 'Decisión',
    policies: 'Políticas',
    world: 'Mundo',
    map: 'Mapa',
    matrix: 'Matriz de confianza',
    tokens: 'Tokens',
    clock: 'Reloj',
    charts: 'Diagramas',
    console: 'Consola',
    mfa: 'MFA',
    terminal: 'Terminal',
    code: 'Código',
    trail: 'CloudTrail',
    sessions: 'Sesiones',
    tools: 'Herramientas',
    openTool: 'Abrir una herramienta',
    jump: 'Partes del laboratorio',
  },

  status: {
    allow: 'Permitida',
    deny: 'Denegada',
    invalid: 'Solicitud no válida',
    unmodelled: 'Sin juzgar',
    passed: 'Superada',
    stopped: 'Detenida',
    skipped: 'Aquí no decide',
    notReached: 'No alcanzada',
    stale: 'Sin actualizar',
  },

  copy: {
    button: (what) => `Copiar ${what}`,
    copied: 'Copiado',
    refused: 'El navegador no permitió copiar. Selecciona el texto y cópialo a mano.',
  },

  error: {
    where: 'Dónde:',
    whatToDo: 'Qué hacer:',
  },

  rule: {
    title: 'Reglas detrás de esto',
    verified: 'Verificada con fuentes de la propia AWS',
    bestReading: 'Nuestra mejor lectura: las fuentes de AWS dejan margen',
    open: (id) => `Regla ${id}: mostrarla`,
    name: (id) => `Regla ${id}`,
  },

  home: {
    promise: 'Aprende a asumir roles sin romper nada.',
    more: 'Un simulador de vuelo para AWS STS. Haz una llamada, mira qué política la detiene y por qué, corrígela y observa cómo cambia el veredicto mientras escribes.',
    start: (lesson) => `Empezar: ${lesson}`,
    startNote: 'Un clic más y haces tu primera llamada. Sin cuenta, sin instalar nada.',
    resume: (step) => `Seguir en el paso ${step}`,
    resumeNote: (lesson) => `Estabas en «${lesson}». Tu trabajo está donde lo dejaste.`,
    startOver: 'Empezar de cero',
    staysHere: 'Nada sale de esta página: ni cuenta de AWS, ni inicio de sesión, ni rastreo.',
    how: 'Cómo funciona',
    howSteps: {
      call: {
        title: 'Haz una llamada',
        text: 'Ana pide un rol de otra cuenta. Se le deniega.',
        sample: 'sts:AssumeRole → AccessDenied',
      },
      mend: {
        title: 'Encuentra la puerta, corrige la política',
        text: 'El camino muestra la puerta que dijo que no y las palabras exactas de la política que lo causaron.',
        sample: '"Principal": { "AWS": … }',
      },
      pass: {
        title: 'Mira cómo pasa',
        text: 'El veredicto cambia mientras escribes. Luego usa las credenciales, déjalas caducar, retira la confianza.',
        sample: 'sts:AssumeRole → Credentials',
      },
    },
    doors: 'Tres maneras de entrar',
    open: (door) => `Abrir: ${door}`,
    door: {
      learn: {
        title: 'Aprender',
        text: 'Lecciones que terminan con algo que funciona. Cada una lleva unos minutos y cada paso se puede deshacer.',
      },
      sandbox: {
        title: 'Espacio libre',
        text: 'Mundos de cuentas ya preparados para cambiarlos a tu gusto. Cada veredicto sigue lo que escribes.',
      },
      exam: {
        title: 'Práctica de examen',
        text: 'Preguntas por examen y dominio, cada respuesta probada por el simulador.',
      },
    },
  },

  editor: {
    tabLeaves: 'sale del editor.',
    tabIndents: 'sangra.',
    makeTabIndent: 'hace que sangre.',
    makeTabLeave: 'hace que vuelva a salir del editor.',
    nextProblem: 'va al problema siguiente.',
    plainBecauseFailed:
      'No se pudo cargar el editor completo, así que esto es un campo de texto corriente. Recarga la página para intentarlo otra vez.',
    problems: 'Problemas',
    advice: (count) => (count === 1 ? '1 consejo' : `${count} consejos`),
    moreProblems: (count) => `${count} más`,
    fix: 'Corregir:',
    fixed: (fix, errors) => `Hecho: ${fix}. ${errorsLeft(errors)}`,
    standings: 'Situación de cada instrucción',
    problemAt: (severity, line) => `${severity} en la línea ${line}:`,
    statementAt: (number, line, standing) => `La instrucción ${number} (línea ${line}) ${standing}:`,
    severity: { error: 'Error', warning: 'Consejo', info: 'Nota' },
    standing: {
      allows: 'permite la llamada',
      denies: 'deniega la llamada',
      notMatched: 'no coincide con la llamada',
      stale: 'está sin actualizar',
    },
  },

  policy: {
    saved: 'Guardada',
    draft: 'Borrador, aún sin guardar',
    readOnly: 'Solo lectura',
    refused: 'AWS se negaría a guardar esto',
    broken: (line) => `Aún no es JSON: se rompe en la línea ${line}`,
    lastGoodKept: 'Se conserva el último veredicto bueno hasta que se pueda leer otra vez.',
    noneOpen: 'No hay ninguna política abierta',
    openOne: 'Elige un usuario, rol o bucket en el Mundo para abrir sus políticas.',
  },

  call: {
    who: 'Quién llama',
    action: 'Acción',
    target: 'Sobre',
    make: 'Hacer la llamada',
    makeAgain: 'Hacer la llamada otra vez',
    details: 'Como comando, con sus parámetros',
    command: 'el comando',
  },

  verdict: {
    of: {
      draft: 'Si la llamada se hiciera ahora',
      made: 'Lo que pasó',
    },
    stale: 'Es el de la última política que AWS aceptaría',
    next: 'Prueba ahora:',
  },

  answer: {
    title: 'Respuesta de AWS',
    ours: 'En otras palabras:',
  },

  gates: {
    title: 'El camino por las puertas',
    controls: 'Moverse por el camino',
    decides: 'Decide',
    evidenceOf: (gate) => `Evidencia: ${gate}`,
    back: 'Atrás',
    next: 'Siguiente',
    run: 'Hasta el final',
    reset: 'Al inicio',
    keysStep: 'un paso',
    keysRun: 'hasta el final',
    keysReset: 'empezar otra vez',
  },

  evidence: {
    outcome: { passed: 'Coincide.', stopped: 'No coincide.', skipped: 'No se aplica.' },
    compared: 'Se comparó en',
    expected: 'La política pide',
    expectedNone: 'no hay nada escrito',
    found: 'La llamada tiene',
    foundNone: 'nada de ese tipo',
    show: 'Mostrarlo en el editor',
  },

  credentials: {
    inUse: 'En uso',
    use: 'Usar estas credenciales',
    useOwn: (name) => `Usar las claves de ${name}`,
    stopUse: 'Dejar de usar estas credenciales',
    you: 'Las llamadas se hacen como',
    hidden: 'oculto',
    show: (name) => `Mostrar entero: ${name}`,
    hide: (name) => `Ocultar: ${name}`,
    timeLeft: 'Tiempo restante',
    expires: 'Caduca',
    expired: 'Caducada',
    left: (seconds) => `quedan ${saidSeconds(seconds)}`,
  },

  response: {
    title: 'Lo que se recibe',
    empty: 'Una lista vacía.',
  },

  world: {
    tree: 'Las cuentas y lo que hay en ellas',
    inWords: 'Lo mismo en palabras',
    kind: {
      organization: 'Organización',
      unit: 'Unidad organizativa',
      account: 'Cuenta',
      folder: 'Carpeta',
      user: 'Usuario',
      group: 'Grupo',
      role: 'Rol',
      session: 'Sesión',
      policy: 'Política',
      provider: 'Proveedor de identidades',
      bucket: 'Bucket',
      resource: 'Recurso',
      endpoint: 'Punto de conexión de VPC',
      instanceProfile: 'Perfil de instancia',
      attachment: 'Política asociada',
      boundary: 'Límite de permisos',
      accessKey: 'Clave de acceso',
    },
  },

  lesson: {
    progress: 'Pasos de la lección',
    stepOf: (step, count) => `Paso ${step} de ${count}`,
    stepName: (step, title, solved) => `Paso ${step}: ${title}${solved ? ' (resuelto)' : ''}`,
    runs: {
      label: { terminal: 'los comandos', code: 'el código' },
      run: { terminal: 'Ejecutar en el terminal', code: 'Ejecutar el código' },
      prints: 'Imprime',
    },
    excerptOf: (title) => `el extracto de ${title}`,
    show: 'Mostrar en el editor',
    showOf: (title) => `Mostrar en el editor: ${title}`,
    notTranslated: 'Esta lección todavía no está traducida. La lees en inglés.',
    documents: 'Políticas de este paso',
    codeIn: (language) => (language === null ? 'el código' : `el código ${language}`),
    goals: 'Objetivos',
    goalsMet: (met, count) => `${met} de ${count} cumplidos`,
    goal: {
      met: 'Cumplido',
      toBeMade: 'Listo: haz la llamada',
      noSession: 'Antes necesita una sesión',
      stopped: 'Sin cumplir: la llamada se detiene',
      letIn: 'Sin cumplir: la llamada pasa',
      unmodelled: 'El laboratorio no puede juzgar esta llamada',
      stale: 'Sin actualizar',
    },
    wants: {
      allow: 'debe permitirse',
      deny: 'debe denegarse',
      invalid: 'debe rechazarse por no ser válida',
    },
    hints: 'Pistas',
    hintButton: (shown, count) =>
      shown === 0 ? 'Dame una pista' : `Otra pista (${shown} de ${count} a la vista)`,
    hintsFor: 'Pistas sobre:',
    hintLevel: { nudge: 'Una orientación', concept: 'La idea', exact: 'El cambio exacto' },
    showSolution: 'Mostrar la solución',
    applySolution: 'Aplicarla',
    diff: { removed: 'Quitado:', added: 'Añadido:' },
    diffOf: (title) => `Cambios en ${title}`,
    solved: 'Resuelto. Con eso termina el paso.',
    moveClock: (duration) => `Adelanta el reloj ${saidDuration(duration)}`,
    commandOf: (title) => `el comando de ${title}`,
    previous: 'Paso anterior',
    next: 'Paso siguiente',
    resetStep: 'Empezar el paso de cero',
    resetLesson: 'Empezar la lección de cero',
  },

  matrix: MATRIX,

  request: REQUEST,

  worldEdit: WORLD_EDIT,

  build: BUILD,

  reference: REFERENCE,
};

function errorsLeft(errors: number): string {
  if (errors === 0) return 'No queda ningún error.';
  return errors === 1 ? 'Queda 1 error.' : `Quedan ${errors} errores.`;
}
