import type { Interface } from '../../interface.ts';
import { say } from '../../phrase.ts';
import { counted } from './counts.ts';

const WHEN = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeStyle: 'short' });

/** Words of the course page, of progress, and of a lesson to read. */
export const LEARN: Interface['learn'] = {
  title: 'El curso',
  about:
    'Lecciones por partes. Empieza donde quieras: nada está cerrado. Tu trabajo se guarda en este navegador y queda como lo dejas.',
  minutes: (minutes) => `${minutes} min`,
  stepsDone: (done, all) => `${done} de ${steps(all)} hechos`,
  finished: 'Terminada',
  goesOnFrom: 'Sigue a:',
  serves: 'Tareas de examen:',
  open: {
    new: () => 'Empezar',
    begun: (step) => `Seguir en el paso ${step}`,
    finished: () => 'Abrir otra vez',
  },
  read: 'Leer o imprimir',
  readShort: 'Leer',
  named: (action, title) => `${action}: ${title}`,

  next: {
    title: 'Qué sigue',
    all: 'Has terminado todas las lecciones. Abre cualquiera otra vez o construye algo tuyo en el espacio libre.',
    sandbox: 'Abrir el espacio libre',
  },

  progress: {
    title: 'Tu progreso',
    none: 'Aún nada. Aquí se cuenta lo que haces en una lección, y se guarda solo en este navegador.',
    caption: 'Progreso por partes',
    part: 'Parte',
    steps: 'Pasos hechos',
    hints: 'Pistas usadas',
    visited: 'Última vez',
    unknown: '–',
    when: (iso) => WHEN.format(new Date(iso)),
    all: 'Todo el curso',
    of: (done, all) => `${done} de ${all}`,
    export: 'Exportar…',
    import: 'Importar…',
    startOver: 'Empezar todo de cero…',
    undo: 'Deshacer',
    undone: 'Otra vez como estaba',
  },

  startOver: {
    button: 'Empezar de cero…',
    title: (title) => `¿Empezar «${title}» de cero?`,
    allTitle: '¿Empezar todo el curso de cero?',
    loses: (done, shown) =>
      `Se pierde: ${solved(done)}, ${hints(shown)} a la vista y las cuentas y políticas como las dejaste.`,
    back: 'Puedes deshacerlo mientras esta página esté abierta. Para tener una copia, exporta antes tu progreso.',
    cancel: 'Cancelar',
    go: 'Empezar de cero',
    done: (title) => `Empieza de cero: ${title}`,
    allDone: 'Empieza de cero: todo el curso',
  },

  file: {
    title: 'Importar progreso',
    about:
      'Un archivo exportado por este laboratorio. Ves qué contiene y eliges lección por lección antes de que cambie nada.',
    choose: 'Elegir un archivo…',
    saveAs: 'sts-lab-progress.json',
    tooLarge: (name) => say`${name} ocupa más de 10 MB, y ninguna exportación de progreso llega a eso.`,
    unreadable: (name) => say`El navegador no puede leer ${name}.`,
    empty: (name) => say`No hay ninguna lección en ${name}.`,
    found: 'Qué contiene',
    mine: 'Conservar lo mío',
    file: 'Tomar lo del archivo',
    notBegun: 'sin empezar',
    come: (done, all, used) => `${done} de ${steps(all)}, ${used === 0 ? 'sin pistas' : hints(used)}`,
    same: 'Igual que lo tuyo.',
    unknown: (lesson) => say`${lesson} no es una lección de este laboratorio y se omite.`,
    take: (taken) => (taken === 0 ? 'Nada que tomar' : `Tomar ${lessons(taken)}`),
    taken: (taken) => `Del archivo: ${lessons(taken)}`,
    cancel: 'Cancelar',
    notKept: ['No se ha cambiado nada: tu progreso está como estaba.'],
    notKeptToDo: [
      'Libera espacio para esta página en el almacenamiento de este navegador e inténtalo otra vez.',
    ],
  },

  changed: {
    title: 'Esta lección ha cambiado desde tu última visita',
    kept: (done) => (done === 0 ? 'Aún no había ningún paso resuelto.' : `Se conserva: ${solved(done)}.`),
    added: (titles) => `Nuevo: ${titles.map((title) => `«${title}»`).join(', ')}.`,
    gone: (lost) => `Ya no está: ${steps(lost)}, con lo que hiciste ahí.`,
    asLeft: (title) => `Sigues en «${title}», como lo dejaste.`,
    anew: (title) =>
      `No se conserva: las cuentas y políticas como las dejaste, que ya no encajan. «${title}» empieza de cero.`,
  },

  end: {
    title: 'La lección está hecha',
    learnt: 'Qué has aprendido',
    next: 'Qué sigue',
    lesson: (title, minutes) => `${title}: ${minutes} min`,
    course: 'Todas las lecciones',
  },

  page: {
    title: (lesson) => `${lesson}, para leer`,
    print: 'Imprimir',
    open: 'Hacerla en el laboratorio',
    course: 'Todas las lecciones',
    step: (step, title) => `${step}. ${title}`,
    steps: 'Pasos',
    goals: 'Qué alcanzar',
    facts: (minutes, all) => `${minutes} min, ${steps(all)}`,
    learnt: 'Qué habrás aprendido',
    rules: 'Reglas que cita',
  },
};

const steps = (amount: number): string => counted(amount, 'paso', 'pasos');
const solved = (amount: number): string => counted(amount, 'paso resuelto', 'pasos resueltos');
const hints = (amount: number): string => counted(amount, 'pista', 'pistas');
const lessons = (amount: number): string => counted(amount, 'lección', 'lecciones');
