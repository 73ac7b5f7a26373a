import { idOf, parseId } from '../../content/generated/ids.ts';
import type { Template } from '../../content/generated/template.ts';
import type { Proof, Question } from '../../content/question/question.ts';
import { shuffled } from '../../lib/shuffled.ts';

/** What questions can be made of, and on which tasks. */
export type Makable = Pick<Template, 'id' | 'tasks'>;

/** A question that was made from a seed; null for any other id, and for one that is not made yet. */
export const madeQuestion = (id: string): Question | null => MADE.get(id) ?? null;

const MADE = new Map<string, Question>();

const PROOFS = new Map<string, Proof | null>();

/** How the engine shows a question that was made; null for any other. */
export const madeProof = (id: string): Proof | null => PROOFS.get(id) ?? null;

/** All templates. They bring the engine along, and are fetched when they are first asked for. */
export async function makable(): Promise<readonly Makable[]> {
  const { TEMPLATES } = await import('../../content/generated/templates.ts');
  return TEMPLATES;
}

/**
 * Makes those of the ids that are of questions made from a seed and are not there yet, as of a paper that was kept.
 * @returns null when there is nothing to wait for
 */
export function madeReady(ids: readonly string[]): Promise<void> | null {
  const missing = ids.filter((id) => parseId(id) !== null && !MADE.has(id));
  return missing.length === 0 ? null : make(missing);
}

/**
 * Questions that nobody has seen, of each template as many as of any other.
 * @param templates ids
 * @param seed the same makes the same
 * @returns fewer than `count` only where the templates make no more
 */
export async function freshItems(
  templates: readonly string[],
  count: number,
  seed: number,
): Promise<readonly Question[]> {
  const turns = shuffled(templates, seed);
  const made: Question[] = [];
  // Most seeds of a template make a question; the bound is for those that make none.
  for (let turn = 0; made.length < count && turn < count * 3; turn += 1) {
    const template = turns[turn % turns.length];
    if (template === undefined) break;
    const id = idOf(template, seed + turn);
    await make([id]);
    const question = MADE.get(id);
    if (question) made.push(question);
  }
  return made;
}

async function make(ids: readonly string[]): Promise<void> {
  const { generate } = await import('../../content/generated/generate.ts');
  for (const id of ids) {
    const from = parseId(id);
    const made = from && generate(from.template, from.seed);
    if (!made) continue;
    MADE.set(id, made.question);
    PROOFS.set(id, made.proof);
  }
}
