import type { Interface } from '../../interface.ts';
import { number } from './counts.ts';

/** The words of the terminal. */
export const TERMINAL: Interface['terminal'] = {
  shell: 'Shell',
  code: 'Código',
  parts: 'Partes del terminal',
  open: 'Abrir el terminal',
  close: 'Cerrar el terminal',
  about:
    'Un shell con un comando aws. Sus llamadas son solicitudes firmadas al laboratorio, en el mundo tal como está guardado.',
  output: 'Salida del terminal',
  input: 'Comando',
  keys: 'Enter ejecuta, Shift+Enter empieza otra línea, la flecha arriba recupera lo que ejecutaste. Tab completa; Escape y luego Tab sigue adelante.',
  answer: 'El comando pregunta. Enter responde, también con nada; Ctrl+C lo detiene.',
  run: 'Ejecutar',
  stop: 'Detener',
  clear: 'Borrar la salida',
  running: 'En marcha…',
  exit: (code) => `Código de salida ${code}`,
  cut: (lines) =>
    lines === 1
      ? 'La primera línea no se muestra. Envíala a un archivo con > para conservarla.'
      : `Las primeras ${number(lines)} líneas no se muestran. Envíalas a un archivo con > para conservarlas.`,
  earlier: (commands) =>
    commands === 1 ? 'Mostrar 1 comando anterior' : `Mostrar ${commands} comandos anteriores`,
  completions: (words) => words.join('  '),
  loading: 'El shell se está cargando…',
  failed: 'No se pudo cargar el shell.',
  failedWhere: ['No llegó una parte de la página que pertenece al terminal.'],
  failedText: ['Tu trabajo está a salvo. Comprueba la conexión e inténtalo otra vez.'],
  retry: 'Intentarlo otra vez',
  welcome: 'Prueba: aws sts get-caller-identity',
};
