import type { Interface } from '../../../interface.ts';
import { say } from '../../../phrase.ts';
import { counted } from '../counts.ts';
import { amountOf } from '../durations.ts';

const DAY = new Intl.DateTimeFormat('es', { dateStyle: 'medium' });
const WHEN = new Intl.DateTimeFormat('es', { dateStyle: 'medium', timeStyle: 'short' });

const time = (seconds: number): string => amountOf(Math.round(seconds));
const questions = (count: number): string => counted(count, 'pregunta', 'preguntas');
const papers = (count: number): string => counted(count, 'examen', 'exámenes');

/** Words of what papers came to. */
export const RESULTS: Interface['exam']['results'] = {
  title: 'Resultados',
  about:
    'Todos los exámenes de práctica que has terminado, contados tal como respondiste: lo que no se responde cuenta como error. Se guardan solo en este navegador.',
  none: 'Aún no hay resultados',
  noneText:
    'Responde algunas preguntas: lo que salga de ellas se cuenta aquí, por examen, dominio e idea equivocada.',
  begin: 'Empezar un examen',
  filter: 'Mostrar',
  allExams: 'Todos los exámenes',
  mixed: 'Mixto',
  mode: { study: 'Estudio', timed: 'Con tiempo' },
  overall: 'En total',
  percent: (right, of) => `${Math.round((100 * right) / Math.max(of, 1))} %`,
  rightOf: (right, of) => `${right} de ${questions(of)} bien`,
  unanswered: (count) => `${count} sin responder`,
  each: (seconds) => `${time(seconds)} por pregunta`,
  time,
  more: (count) => `${count} más`,
  right: 'Bien',
  bar: (right, of) => `${right} de ${of}`,

  history: {
    title: 'Con el tiempo',
    line: (exam, percents) => `${exam}: ${percents.join('; ')}`,
    papers,
    first: (iso) => DAY.format(new Date(iso)),
    table: 'Como tabla',
    caption: 'Exámenes de práctica, el último primero',
    when: (iso) => WHEN.format(new Date(iso)),
    begun: 'Empezado',
    exam: 'Examen',
    how: 'Modo',
    time: 'Tiempo',
    timedOut: 'se acabó el tiempo',
  },

  exams: {
    title: 'Por examen',
    note: 'Una pregunta que sirve para varios exámenes cuenta en cada uno.',
    exam: 'Examen',
    each: 'Tiempo por pregunta',
    given: (seconds) => `el examen da ${time(seconds)}`,
  },

  domains: {
    title: 'Por dominio',
    domain: 'Dominio',
    weight: 'Peso en el examen',
    name: (exam, domain) => `${exam} dominio ${domain}`,
    percent: (weight) => `${weight} %`,
  },

  misconceptions: {
    title: 'Ideas equivocadas',
    about: 'Lo que hay detrás de las opciones erróneas que elegiste, las más frecuentes primero.',
    none: 'Ninguna.',
    met: (count) => `${counted(count, 'vez', 'veces')}`,
    believed: 'Quizá crees:',
    truth: 'Lo que es así:',
    read: 'Qué leer ahora:',
    rules: 'Reglas',
  },

  questions: {
    missed: 'Preguntas falladas',
    about: 'Mal la última vez que las respondiste.',
    none: 'Ninguna: respondiste bien cada pregunta la última vez.',
    gone: 'Esta pregunta ya no está en el banco.',
    wrong: (wrong, times) => `Mal ${wrong} de ${counted(times, 'vez', 'veces')}`,
    times: 'Tiempo de cada pregunta',
    caption: 'Preguntas, la más lenta primero',
    question: 'Pregunta',
    time: 'Tiempo',
  },

  file: {
    title: 'Tus resultados',
    about: 'Una copia para guardar o para llevar a otro navegador.',
    json: 'Exportar como JSON',
    csv: 'Exportar como CSV',
    import: 'Importar JSON…',
    delete: 'Borrar todo…',
    jsonName: 'sts-lab-resultados.json',
    csvName: 'sts-lab-resultados.csv',
    added: (added, known) => `Añadido: ${papers(added)}${known > 0 ? `. Ya estaban: ${known}` : ''}`,
    tooLarge: (name) => say`${name} ocupa más de 10 MB, y ninguna exportación de resultados es tan grande.`,
    unreadable: (name) => say`El navegador no puede leer ${name}.`,
    notKept: say`Nada ha cambiado: tus resultados están como estaban.`,
    notKeptToDo: say`Haz sitio en el almacenamiento de este navegador para esta página y prueba otra vez.`,
    unread: 'No se han podido leer tus resultados',
    putAside: (key) => say`Lo que había está apartado como ${key} en el almacenamiento de este navegador.`,
    denied: say`Este navegador no deja que la página guarde nada.`,
    unreadToDo: say`Importa un archivo que hayas exportado, o empieza de nuevo.`,
  },

  remove: {
    title: '¿Borrar todos los resultados?',
    loses: (count) =>
      `Lo que se va: ${papers(count)} con todas las respuestas, y cuándo vuelve cada pregunta. Un examen que estás haciendo se queda.`,
    back: 'Puedes deshacerlo mientras esta página esté abierta. Para guardar una copia, exporta antes.',
    cancel: 'Cancelar',
    go: 'Borrar',
    done: (count) => `Borrado: ${papers(count)}`,
  },
};
