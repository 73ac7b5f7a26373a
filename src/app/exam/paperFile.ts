import type { Result } from '../../lib/result.ts';
import type { Progress } from '../../content/exam/progress.ts';
import { err } from '../../lib/result.ts';
import { envelopeOf, envelopeText, openEnvelope } from '../../storage/envelope.ts';
import { PAPER } from './examStore.ts';

/** A paper in a file: the same as it is stored. */
export const paperText = (progress: Progress): string => envelopeText(PAPER, progress, null);

/** Reads it back, every part of it checked; the error says what is wrong. */
export function readPaper(text: string): Result<Progress, string> {
  const envelope = envelopeOf(text);
  if (!envelope.ok) return envelope;
  if (envelope.value.version !== PAPER.version)
    return err(`/version: expected ${PAPER.version}, found ${envelope.value.version}`);
  const value = openEnvelope(envelope.value, PAPER.packing);
  return value.ok ? PAPER.decode(value.value) : value;
}
