import { constructorName } from './names.ts';

/** A function or class by its name, such as `[Function: main]` and `[class Deploy extends Base]`. */
export function functionText(value: object): string {
  const { name } = value as { readonly name?: unknown };
  const given = typeof name === 'string' && name !== '' ? name : null;
  if (isClass(value)) return classText(value, given);
  const kind = constructorName(value) ?? 'Function (null prototype)';
  return given === null ? `[${kind} (anonymous)]` : `[${kind}: ${given}]`;
}

const isClass = (value: object): boolean => /^class\b/.test(Function.prototype.toString.call(value));

function classText(value: object, name: string | null): string {
  const above: unknown = Object.getPrototypeOf(value);
  const parent = typeof above === 'function' && above.name !== '' ? ` extends ${above.name}` : '';
  return `[class ${name ?? '(anonymous)'}${parent}]`;
}
