import { loadProof } from 'virtual:proofs';
import type { Proof } from '../../content/question/question.ts';
import { madeProof } from './questions.ts';

/** How the engine shows a question, of the bank or made; null where it cannot. */
export const proofOf = async (id: string): Promise<Proof | null> => madeProof(id) ?? loadProof(id);
