import type { Interface } from '../../interface.ts';

/** The words of the code runner. */
export const CODE: Interface['code'] = {
  source: 'Código',
  output: 'Salida del código',
  run: 'Ejecutar el código',
  stop: 'Detener',
  running: 'En marcha…',
  nothing: 'No se ha escrito nada.',
  about:
    'JavaScript o TypeScript con el AWS SDK para JavaScript, aparte de la página y sin red. process.env tiene las claves y, a diferencia de otras páginas, los clientes las encuentran ahí, como en Node.',
  finished: (exitCode) => (exitCode === 0 ? 'Terminado.' : `Terminado con el código de salida ${exitCode}.`),
  stopped: 'Detenido.',
  timeout: (seconds) => `Detenido a los ${seconds} segundos.`,
  truncated: 'Hubo más salida de la que se muestra.',
  thrown: (text, line) => (line === null ? text : `Línea ${line}: ${text}`),
  unavailable: 'No se pudo cargar el ejecutor. Comprueba la conexión y ejecuta otra vez.',
  refused: {
    syntaxError: (line, detail) => `${at(line)}el código no se puede leer: ${detail}`,
    importNotAllowed: (line, detail) =>
      `${at(line)}${detail} no está. Los paquetes son @aws-sdk/client-sts, @aws-sdk/client-s3 y @aws-sdk/client-iam.`,
    importNotLiteral: (line) => `${at(line)}lo que carga import() tiene que estar escrito como texto.`,
  },
};

const at = (line: number | null): string => (line === null ? '' : `Línea ${line}: `);
