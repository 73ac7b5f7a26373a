import type { Interface } from '../../../interface.ts';
import { say } from '../../../phrase.ts';
import { counted } from '../counts.ts';
import { saidSeconds } from '../durations.ts';

export const SITTING: Interface['exam']['sitting'] = {
  title: 'Práctica de examen',
  about:
    'Preguntas sobre STS, roles y federación, como las hacen los exámenes de AWS. Cada explicación nombra sus reglas, y el simulador muestra lo que puede. Las preguntas están en inglés.',
  elsewhere: {
    practise: 'Practicar para un examen',
    practiseAbout: 'Prueba lo aprendido con preguntas por examen y tarea.',
  },
  paper: (exam, mode) => `${exam ?? 'Mixto'}, ${mode === 'study' ? 'estudio' : 'simulacro con tiempo'}`,

  choose: {
    title: 'Elige un examen de práctica',
    exam: 'Examen',
    mixed: 'Mixto',
    mixedAbout: 'Preguntas de todos los exámenes',
    questions: (number) => counted(number, 'pregunta', 'preguntas'),
    task: 'Tarea',
    allTasks: 'Todas las tareas',
    mode: 'Cómo',
    modes: {
      study: { title: 'Estudio', about: 'Responde y lee el porqué. Sin reloj.' },
      timed: {
        title: 'Simulacro con tiempo',
        about:
          'Contra el reloj, con la explicación al final. Lo que queda sin responder cuenta como incorrecto.',
      },
    },
    source: 'Qué preguntas',
    sources: {
      all: 'Todas',
      missed: 'Incorrectas la última vez',
      due: 'Pendientes de repaso',
      new: 'Sin ver todavía',
      fresh: 'Preguntas nuevas, hechas para ti',
    },
    freshAbout: 'Otros nombres, políticas y respuestas cada vez, calculadas por el motor',
    number: 'Cuántas',
    numberHelp: (most) => `De 1 a ${most}`,
    numberWrong: (most) => `Escribe un número entero de 1 a ${most}.`,
    clock: 'Reloj',
    pausable: 'El reloj se puede parar',
    pace: 'Más tiempo',
    paces: { 1: 'No', 1.25: 'Una cuarta parte más', 1.5: 'La mitad más' },
    summary: (number, seconds) =>
      seconds === null
        ? `${counted(number, 'pregunta', 'preguntas')}, sin reloj`
        : `${counted(number, 'pregunta', 'preguntas')} en ${saidSeconds(seconds)}`,
    pacedBy: (exam) => `El tiempo por pregunta es el de ${exam}.`,
    pacedByAll: 'El tiempo por pregunta es la media de todos los exámenes.',
    begin: 'Empezar',
    empty: {
      all: 'Aún no hay preguntas sobre esto.',
      missed: 'Nada fue incorrecto la última vez. Elige otras preguntas.',
      due: 'Aún no hay nada planeado. Lo que respondas vuelve a salir unos días después.',
      new: 'Ya las has visto todas. Elige otras preguntas.',
      fresh: 'No se pueden hacer preguntas nuevas sobre esto. Elige otras preguntas.',
    },
    nextDue: (iso) => `No hay nada pendiente. La próxima pregunta vuelve el ${DAY.format(new Date(iso))}.`,
    file: 'Seguir con un examen exportado',
    fileWrong: (name) => `${name} no es un examen de este laboratorio`,
    fileWhere: (detail) => say`${detail}.`,
    fileLarge: 'Es más grande que cualquier examen',
    fileToDo: ['Elige el archivo que hizo «Exportar este examen», sin cambios.'],
  },

  place: (number, of) => `Pregunta ${number} de ${of}`,
  gone: 'Esta pregunta ya no está en el banco. No cuenta.',
  flag: 'Marcar',
  flagged: 'Marcada',
  previous: 'Anterior',
  next: 'Siguiente',
  show: 'Mostrar la respuesta',
  review: 'Repaso',
  pause: 'Parar el reloj',
  leave: 'Dejarlo',
  time: {
    name: 'Tiempo que queda',
    hide: 'Ocultar el tiempo',
    show: 'Mostrar el tiempo',
    left: (minutes) => (minutes === 1 ? 'Queda 1 minuto' : `Quedan ${minutes} minutos`),
  },

  overview: {
    title: 'Repaso',
    about: (answered, of) => `${answered} de ${of} respondidas. Elige una pregunta para ir a ella.`,
    states: { whole: 'Respondida', partly: 'En parte', none: 'Sin responder' },
    back: (number) => `Volver a la pregunta ${number}`,
    submit: 'Terminar',
    ask: '¿Terminar el examen?',
    open: (number) =>
      number === 0
        ? 'Todas las preguntas están respondidas.'
        : `${counted(number, 'pregunta', 'preguntas')} sin respuesta completa, que ${number === 1 ? 'cuenta como incorrecta' : 'cuentan como incorrectas'}.`,
    flags: (number) =>
      `${counted(number, 'pregunta', 'preguntas')} ${number === 1 ? 'marcada' : 'marcadas'}.`,
    study: (shown, of) =>
      `${shown} de ${of} explicadas. Solo estas cuentan y vuelven a salir cuando toca repasarlas.`,
    cancel: 'Seguir respondiendo',
  },

  paused: {
    title: 'El reloj está parado',
    about: (left) => `Quedan ${left}. La pregunta se oculta hasta que sigas.`,
    resume: 'Seguir',
  },

  leaving: {
    ask: '¿Dejar este examen?',
    loses: (answered) =>
      answered === 0
        ? 'Aún no has respondido nada.'
        : answered === 1
          ? 'Se perdería tu respuesta: solo un examen terminado queda en tus resultados.'
          : `Se perderían tus ${answered} respuestas: solo un examen terminado queda en tus resultados.`,
    finish: 'Para conservar lo que tienes, termínalo en el repaso.',
    cancel: 'Quedarme',
    go: 'Dejarlo',
    left: 'Has dejado el examen.',
  },

  score: {
    title: 'Tu resultado',
    share: (right, of) => `${right} de ${of} correctas`,
    percent: (percent) => `${percent} %`,
    raw: 'Un porcentaje de estas preguntas, sin más. Los exámenes de AWS tienen notas escaladas, que nadie puede calcular a partir de él.',
    nothing: 'No se explicó ninguna pregunta, así que no hay nada que contar.',
    took: (seconds) => `Duró ${saidSeconds(seconds)}.`,
    timedOut: 'Se acabó el tiempo.',
    questions: 'Las preguntas',
    another: 'Elegir otro examen de práctica',
    missed: (number) =>
      number === 1 ? 'Practicar la pregunta incorrecta' : `Practicar las ${number} preguntas incorrectas`,
    results: 'Todos tus resultados',
  },

  tab: {
    title: 'La práctica de examen está abierta en otra pestaña',
    about:
      'Una pestaña a la vez, para que no se pierda ninguna respuesta. Lo que respondiste allí está guardado; puedes seguir aquí.',
    take: 'Seguir aquí',
  },

  save: {
    export: 'Exportar este examen',
    file: 'sts-lab-examen.json',
    full: 'Tus respuestas no están guardadas: el almacenamiento del navegador está lleno',
    denied: 'Tus respuestas no están guardadas: el navegador no deja guardar al laboratorio',
    where: ['Están solo en esta pestaña. Al recargar se perderían.'],
    toDo: ['Exporta el examen, libera espacio en el almacenamiento de este navegador y sigue.'],
    cleared: 'Se borró lo que este navegador tenía guardado',
    clearedWhere: ['El examen se ha guardado de nuevo: no se ha perdido nada de él.'],
    clearedToDo: ['Sigue. Puede que falten los resultados de exámenes anteriores.'],
  },

  keys: {
    button: 'Atajos de teclado (?)',
    title: 'Al responder',
    choose: 'Elegir una opción',
    list: 'Mostrar los atajos de teclado',
  },
};

const DAY = new Intl.DateTimeFormat('es', { day: 'numeric', month: 'long', year: 'numeric' });
