import { describe, expect, it } from 'vitest';
import { SMALL, smallLesson } from '../../content/lesson/fixture.ts';
import { SPANISH } from '../../explain/locales/es/spanish.ts';
import { proveTranslation } from './proveTranslation.ts';

const saying = (prose: string) =>
  smallLesson({ lesson: SMALL.lesson, step: SMALL.step.replace('Name **Ana** in the trust policy.', prose) });

const faultsOf = (spanish: string): readonly string[] => {
  const translation = { language: 'es', lesson: saying(spanish) };
  return proveTranslation(translation, saying('Press **Make the call** as **Ana**.'), SPANISH.words).faults;
};

describe('the proof of a translation', () => {
  it('holds where buttons are called as the interface has them', () => {
    expect(faultsOf('Pulsa **Hacer la llamada** como **Ana**.')).toEqual([]);
  });

  it.each([
    [
      'another label',
      'Pulsa **Llamar**.',
      'the interface calls "Make the call" "Hacer la llamada", and the step does not say that in bold',
    ],
    ['a banned word', 'Solo hay que pulsar **Hacer la llamada**.', 'its prose says "Solo hay que"'],
    ['a banned word with an accent', 'Es fácil: **Hacer la llamada**.', 'its prose says "fácil"'],
  ])('misses %s', (_, prose, fault) => {
    expect(faultsOf(prose)).toEqual([`small/es, step trust: ${fault}`]);
  });
});
