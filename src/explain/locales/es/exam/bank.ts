import { say } from '../../../phrase.ts';
import type { Interface } from '../../../interface.ts';
import { counted } from '../counts.ts';

const questions = (number: number): string => counted(number, 'pregunta', 'preguntas');

/** Words of the bank for teachers. */
export const BANK: Interface['exam']['bank'] = {
  nav: {
    label: 'Práctica de examen',
    exam: 'Practicar',
    detective: 'Detective de accesos',
    results: 'Tus resultados',
    bank: 'Todas las preguntas',
    sets: 'Tus conjuntos',
  },
  loading: 'Se cargan las preguntas…',
  questions,
  kinds: {
    one: 'Una respuesta',
    several: 'Varias respuestas',
    ordering: 'Ordenar',
    matching: 'Relacionar',
  },
  isShown: 'Demostrada por el motor',
  notShown: 'No demostrada por el motor',

  list: {
    title: 'Todas las preguntas',
    about:
      'El banco entero, con sus claves. Elige preguntas para hacer un conjunto: para practicar, imprimir o compartir con un enlace.',
    search: 'Buscar en las preguntas',
    clear: 'Vaciar la búsqueda',
    found: (found, of) =>
      found === of ? `${questions(of)} en total` : `${counted(found, 'pregunta', 'preguntas')} de ${of}`,
    filter: 'Filtrar',
    fields: {
      task: 'Examen y tarea',
      kind: 'Tipo',
      difficulty: 'Dificultad',
      shown: 'Prueba',
      misconception: 'Idea equivocada',
      rule: 'Regla',
    },
    any: 'Todas',
    counted: (name, count) => `${name} (${count})`,
    wholeExam: (code) => `${code}, todas las tareas`,
    reset: 'Mostrar todas las preguntas',
    none: 'Ninguna pregunta es así',
    noneHint: 'Quita un filtro o busca menos palabras.',
    choose: (title) => `Elegir: ${title}`,
    print: 'Imprimir estas',
  },

  chosen: {
    title: 'Un conjunto de preguntas',
    all: 'Elegir todas las de la lista',
    none: 'Marca preguntas para hacer un conjunto con ellas.',
    count: (number) => counted(number, 'pregunta elegida', 'preguntas elegidas'),
    clear: 'No elegir ninguna',
    name: 'Nombre del conjunto',
    make: 'Hacer un conjunto',
    tooMany: (limit) => `Un conjunto tiene como máximo ${limit} preguntas.`,
  },

  question: {
    title: (id) => `Pregunta ${id}`,
    heading: (place, of) => `Pregunta ${place} de ${of}`,
    outside: 'Fuera del filtro',
    list: 'Volver a la lista',
    previous: 'Pregunta anterior',
    next: 'Pregunta siguiente',
    key: 'Mostrar la clave',
    hide: 'Ocultar la clave',
    study: 'Responderla',
    tasks: 'Tareas',
    rules: 'Reglas:',
    read: 'Para leer después',
    misconceptions: 'Ideas equivocadas tras sus opciones',
    why: 'Por qué el motor no la demuestra:',
    gone: (id) => `No hay ninguna pregunta ${id}`,
    goneHint: 'Puede que ahora tenga otro nombre.',
  },

  study: {
    title: 'Una pregunta',
    check: 'Comprobar la respuesta',
    again: 'Responderla otra vez',
    notWhole: 'Tu respuesta aún no está completa.',
    more: 'En el banco',
  },

  sets: {
    title: 'Tus conjuntos',
    about: 'Los conjuntos se guardan en este navegador y en ningún otro sitio. Un enlace los pasa a otros.',
    none: 'Aún ninguno',
    noneAbout: 'Elige preguntas del banco y haz un conjunto con ellas.',
    rename: (title) => `Cambiar el nombre: ${title}`,
    delete: (title) => `Eliminar: ${title}`,
    deleted: (title) => `Eliminado: ${title}`,
    renamed: (title) => `Nombre cambiado: ${title}`,
    undo: 'Recuperarlo',
    putBack: (title) => `Recuperado: ${title}`,
    notKept: {
      full: 'El almacenamiento del navegador está lleno',
      denied: 'Este navegador no deja guardar al laboratorio',
    },
    where: ['Tus conjuntos no se pudieron guardar en el almacenamiento de este navegador.'],
    whatToDo: ['Comparte el conjunto con un enlace para conservarlo, o elimina los que ya no necesites.'],
    unread: 'Tus conjuntos no se pudieron leer',
    unreadWhere: (keptAs) =>
      keptAs === null
        ? ['El almacenamiento de este navegador está fuera de alcance.']
        : say`El almacenamiento de este navegador. Lo que había se conserva en ${keptAs}.`,
    unreadToDo: ['Haz los conjuntos de nuevo, o abre sus enlaces.'],
  },

  set: {
    shared: 'Un conjunto compartido',
    ofLesson: (lesson) => `Compruébalo: ${lesson}`,
    gone: 'Aquí no hay ningún conjunto así',
    goneHint: 'Los conjuntos se guardan en el navegador que los hizo. Pide un enlace.',
    questions: 'Sus preguntas',
    up: (title) => `Subir: ${title}`,
    down: (title) => `Bajar: ${title}`,
    remove: (title) => `Quitar: ${title}`,
    moved: (title, place) => `Número ${place}: ${title}`,
    removed: (title) => `Quitada: ${title}`,
    unknown: (ids) =>
      ids === 1
        ? 'Una pregunta de este conjunto no está en este banco:'
        : `${ids} preguntas de este conjunto no están en este banco:`,
    nothing: 'Ninguna de sus preguntas está en este banco',
    link: 'Enlace a este conjunto',
    copy: 'enlace',
    linkAbout: 'Quien lo abre ve las mismas preguntas en el mismo orden. Ningún servidor lo ve.',
    keep: 'Guardar este conjunto',
    print: 'Imprimir',
  },

  begin: {
    title: 'Responderlo',
    study: 'Estudio',
    studyAbout: 'Cada respuesta se explica al momento. Sin reloj.',
    timed: 'Con reloj',
    timedAbout: 'Se explica al final.',
    minutes: 'Minutos',
    minutesWrong: (most) => `Un número entero de 1 a ${most}.`,
    pausable: 'El reloj se puede parar un rato',
    beginStudy: 'Empezar a estudiar',
    beginTimed: 'Empezar con reloj',
    asks: '¿Abandonar el examen abierto?',
    open: (answered, of) =>
      `Estás en medio de un examen: ${answered} de ${questions(of)} con respuesta. Sus respuestas se pierden al empezar otro.`,
    giveUp: 'Abandonarlo y empezar',
    goOn: 'Seguir con el abierto',
    cancel: 'Cancelar',
  },

  link: {
    title: 'Un conjunto compartido',
    cannot: 'Este enlace no se puede abrir',
    whatToDo: ['Pide a quien lo envió el enlace entero. Tus conjuntos están como estaban.'],
    fault: {
      form: say`Un enlace contiene una versión y un texto, como ${'#/exam/set/1.…'}. Este no: puede estar cortado.`,
      content: ['Se descomprime, pero no se puede leer de él ningún conjunto de preguntas:'],
    },
  },

  print: {
    title: 'Un examen en papel',
    ofBank: 'Preguntas del banco',
    key: 'Con la clave',
    print: 'Imprimir',
    back: 'Volver',
    name: 'Nombre',
    date: 'Fecha',
    order: 'Tu orden:',
    pairs: 'Escribe junto a cada elemento la letra de una opción.',
    answers: 'Clave',
    answer: (number, answer) => `${number}. ${answer}`,
    right: 'Correcta',
    wrong: 'Incorrecta',
    rules: 'Reglas:',
  },

  lesson: {
    title: 'Compruébalo',
    go: (number) => `${questions(number)} sobre esta lección`,
  },
};
