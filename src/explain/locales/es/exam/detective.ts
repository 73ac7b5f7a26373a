import type { Interface } from '../../../interface.ts';
import { say } from '../../../phrase.ts';

export const DETECTIVE: Interface['exam']['detective'] = {
  title: 'Detective de accesos',
  about:
    'Se ha denegado una llamada. Lee lo que respondió AWS y las políticas que tienen algo que decir, y nombra la puerta.',
  caseTitle: (seed) => `Caso ${seed}`,
  happened: 'La llamada y su respuesta',
  documents: {
    title: 'Políticas que tienen algo que decir',
    left: 'De quien llama',
    right: 'De lo que pide',
  },
  ask: {
    legend: '¿Dónde se detiene la llamada?',
    go: 'Ahí se detiene',
    tries: (tries) => (tries === 1 ? '1 intento hasta ahora' : `${tries} intentos hasta ahora`),
    wrong: (gate) => say`Ahí no. Qué sale de ${gate}:`,
    notAsked: say`No se le preguntó por esta llamada.`,
    notReached: say`La llamada se denegó antes de llegar ahí.`,
  },
  found: {
    title: (gate, tries) =>
      tries === 1
        ? say`Acertado al primer intento: ${gate}`
        : say`Acertado, intento ${[String(tries)]}: ${gate}`,
    mend: 'Arreglarlo en el editor',
    next: 'Caso siguiente',
  },
  skip: 'Otro caso',
  results: {
    title: 'Tus casos',
    none: 'Nada todavía. Los casos que resuelves se cuentan aquí, solo en este navegador.',
    named: (right, first) =>
      `${right} ${right === 1 ? 'puerta nombrada' : 'puertas nombradas'}, ${first} al primer intento`,
    mended: (cases) => `${cases} ${cases === 1 ? 'caso arreglado' : 'casos arreglados'}`,
    missed: 'Falladas hasta ahora',
    missedGate: (gate, times) => say`${gate}: ${[String(times)]}`,
    clear: 'Borrar',
    cleared: 'Tus casos ya no se cuentan.',
  },
  lesson: {
    summary: 'Arregla la política que detiene una llamada.',
    step: 'Arregla la política',
    prose: [
      'Una de estas políticas no es como debería y detiene una llamada que debería pasar. Arréglala en el editor.',
      'No dejes pasar más de lo que se pide: las llamadas que deben seguir denegadas se juzgan mientras escribes.',
    ],
    make: 'La sesión todavía no existe. Cuando tu cambio sea correcto, haz la llamada: desde entonces se juzga lo que la sesión puede hacer.',
    hints: {
      nudge: (gate) => `La llamada se detiene aquí: ${gate}. Lee primero la política de esa puerta.`,
      session: 'Antes hay que abrir la sesión, con la llamada que asume el rol.',
      exact:
        'Abre en Decisión la puerta que detuvo la llamada: muestra el elemento que falló, lo que pide y lo que tiene la llamada. Cambia ese elemento y nada más. La solución de abajo muestra el cambio.',
      make: 'Haz la llamada en Decisión en cuanto se vaya a permitir.',
      open: {
        nudge: 'Pasa una llamada que no debe. Tu último cambio deja pasar más de lo que se pide.',
        concept:
          'Un Allow cubre todo lo que cubren su entidad principal, sus acciones y sus recursos, y un Deny deja fuera el resto.',
        exact:
          'Nombra la acción, el recurso o quien llama en lugar de un comodín, y devuelve el Deny que hayas quitado. La solución de abajo muestra el cambio.',
      },
      gates: {
        trust: 'La política de confianza de un rol dice quién puede asumirlo y con qué condiciones.',
        identity:
          'Una política basada en identidad permite lo que cubren tanto sus acciones como sus recursos, si no coincide ningún Deny.',
        boundary:
          'Un límite de permisos no concede nada: limita lo que pueden permitir las políticas basadas en identidad.',
        session:
          'Una política de sesión no concede nada: limita lo que pueden permitir las políticas del rol.',
        scp: 'Las políticas de control de servicios tienen que permitir la llamada en cada nivel por encima de quien llama, y no puede coincidir ningún Deny.',
        rcp: 'Un Deny en una política de control de recursos deja fuera incluso a quienes el rol o el bucket dejan pasar.',
        resource: 'Un Deny en la política de un recurso pesa más que cualquier Allow, esté donde esté.',
      },
    },
    learnt:
      'La respuesta a una llamada denegada rara vez dice qué política la detuvo: léelas puerta por puerta.',
  },
};
