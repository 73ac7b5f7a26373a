import type { Member, Parameter, Shape } from './shape.ts';

/** A shape under a name, which may not be left out; with a line of help, a parameter. */
export function required(name: string, shape: Shape, summary: string): Parameter;
export function required(name: string, shape: Shape): Member;
export function required(name: string, shape: Shape, summary?: string): Member {
  return { ...optional(name, shape), required: true, ...(summary !== undefined && { summary }) };
}

/** A shape under a name, which may be left out; with a line of help, a parameter. */
export function optional(name: string, shape: Shape, summary: string): Parameter;
export function optional(name: string, shape: Shape): Member;
export function optional(name: string, shape: Shape, summary?: string): Member {
  return { ...shape, name, ...(summary !== undefined && { summary }) };
}
