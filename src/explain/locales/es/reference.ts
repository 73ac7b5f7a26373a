import type { Interface } from '../../interface.ts';
import { counted } from './counts.ts';
import { saidDuration, saidSeconds } from './durations.ts';

/** Words of the reference: rules, glossary, the comparison of actions, what to use when. */
export const REFERENCE: Interface['reference'] = {
  title: 'Referencia',
  pages: {
    rules: 'Reglas',
    glossary: 'Glosario',
    actions: 'Comparar acciones',
    choose: 'Qué usar y cuándo',
  },
  clear: 'Borrar la búsqueda',

  rules: {
    about:
      'Todas las reglas de AWS en las que se apoya el laboratorio, dichas por nosotros, con dónde se leyeron y lo seguros que estamos de ellas.',
    search: 'Buscar en las reglas',
    groups: 'Grupos de reglas',
    all: 'Todas',
    group: {
      A: 'A: credenciales y quién llama',
      B: 'B: las acciones de STS',
      C: 'C: el lenguaje de las políticas',
      D: 'D: condiciones y sus claves',
      E: 'E: cómo se sopesan las políticas',
      F: 'F: errores y respuestas',
      G: 'G: CloudTrail',
      H: 'H: servicios y herramientas',
      I: 'I: cuotas',
    },
    found: (count) => counted(count, 'regla', 'reglas'),
    none: 'Ninguna regla dice eso',
    noneHint: 'Prueba con una palabra, como un parámetro, un código de error o el ID de una regla.',
    verified: 'Verificada',
    bestReading: 'Mejor lectura',
    runs: 'Se puede probar',
  },

  rule: {
    title: (id) => `Regla ${id}`,
    page: (id) => `Más sobre ${id}`,
    certainty: {
      verified: 'Verificada: lo dice la página de AWS que se nombra abajo.',
      'best reading':
        'Nuestra mejor lectura: se deduce de lo que AWS documenta, o se ha visto y no está documentada en ningún sitio.',
    },
    source: 'Fuente',
    noSource: 'Que sepamos, AWS no la documenta en ningún sitio.',
    tryIt: 'Pruébala',
    noCase: 'El laboratorio no tiene llamadas que muestren esta regla por sí sola.',
    cannot: 'El laboratorio no puede mostrar esta regla con llamadas.',
    lessonInstead: 'La muestra en acción una lección que se apoya en ella.',
    taught: 'Dónde se enseña',
    notTaught: 'Ninguna lección la cita.',
    steps: (titles) => titles.join(', '),
    terms: 'Términos que se apoyan en ella',
    neighbours: 'Reglas vecinas',
    gone: (id) => `No hay ninguna regla ${id}`,
    goneHint: 'Las letras van de la A a la I, cada una con tres cifras, como B-044.',
    toAll: 'Todas las reglas',
  },

  glossary: {
    about: 'Las palabras que usa AWS para el acceso, cada una en una o dos frases.',
    search: 'Buscar en el glosario',
    found: (count) => counted(count, 'término', 'términos'),
    none: 'Ningún término dice eso',
    noneHint: 'Prueba con una palabra más corta.',
    see: 'Ver también:',
    rules: 'Reglas:',
    open: (term) => `${term}: qué significa`,
    page: 'En el glosario',
    gone: (id) => `El glosario no tiene el término «${id}». Estos son los que tiene.`,
  },

  actions: {
    about:
      'Las acciones de STS, una al lado de otra. Abre una celda para ver las llamadas que la demuestran, hechas en esta página, y sigue con ellas en el espacio libre. Lo que el laboratorio no puede mostrar lo dice.',
    table: 'Comparación de las acciones de STS',
    action: 'Acción',
    column: {
      callers: 'Quién puede llamarla',
      lifetime: 'Cuánto dura',
      mfa: 'MFA',
      sessionPolicies: 'Políticas de sesión',
      limits: 'Qué no puede llamar el resultado',
    },
    cell: (action, column) => `${action}: ${column}`,
    show: (action, column) => `(mostrar las llamadas de ${action}, ${column})`,
    partly: 'Se muestra en parte',
    notModelled: 'No está en el laboratorio',
    cannot: 'Lo que el laboratorio no puede mostrar:',
    close: 'Cerrar',
  },

  choose: {
    about: 'Responde a unas preguntas para encontrar la vía de acceso que encaja.',
    taken: 'Tus respuestas',
    change: (answer) => `Cambiar: ${answer}`,
    back: 'Atrás',
    again: 'Empezar otra vez',
    lost: 'Esta dirección sigue con una respuesta que no existe. Aquí está hasta donde lleva.',
    use: 'Usa',
    setUp: 'Cómo prepararlo',
    why: 'Por qué esto',
    avoid: 'Qué no hacer',
    rules: 'Reglas detrás de esto:',
    next: 'Verlo en acción',
    lesson: (title) => `Lección: ${title}`,
    world: (title) => `Espacio libre: ${title}`,
    cell: (action) => `Las llamadas de ${action}`,
    rule: (id) => `Probar la regla ${id}`,
  },

  calls: {
    title: 'Las llamadas y sus respuestas',
    call: (caller, action, target) =>
      target === null ? `${caller} llama a ${action}` : `${caller} llama a ${action} sobre ${target}`,
    nobody: 'Nadie',
    noCredentials: 'No hay credenciales con las que hacer esta llamada.',
    lasts: (seconds) => `Vale durante ${saidSeconds(seconds)}`,
    advance: (iso) => `El reloj se adelanta ${saidDuration(iso)}.`,
    edit: 'Se cambia el mundo.',
    open: 'Abrir en el espacio libre',
    startsBefore:
      'El espacio libre empieza antes de la primera llamada. Los cambios del mundo entre una y otra quedan para ti.',
    working: 'Se hacen las llamadas…',
  },
};
