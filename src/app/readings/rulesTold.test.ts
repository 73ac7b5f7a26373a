import { expect, it } from 'vitest';
import { rulesToldIn } from './rulesTold.ts';

it('a rule is told in the language if it is translated, else in English, and says which', () => {
  const fact = { source: null, confidence: 'best reading' } as const;
  const facts = {
    'A-001': { ...fact, id: 'A-001', text: 'A key that lasts.' },
    'A-002': { ...fact, id: 'A-002', text: 'Another key.' },
  };
  expect(rulesToldIn(facts, { 'A-001': 'Una clave que dura.' }, 'es')).toEqual({
    'A-001': { ...fact, id: 'A-001', text: 'Una clave que dura.', lang: 'es' },
    'A-002': { ...fact, id: 'A-002', text: 'Another key.', lang: 'en' },
  });
});
