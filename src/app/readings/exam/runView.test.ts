import { describe, expect, it } from 'vitest';
import { loadBank, loadFacts } from '../../../../scripts/vite/readLessons.ts';
import { NO_ANSWER } from '../../../content/exam/answer.ts';
import { show, type Tried } from '../../../content/question/shown.ts';
import { INTERFACES } from '../../../explain/interface.ts';
import { plain } from '../../../explain/phrase.ts';
import { runView } from './runView.ts';
import { triedOf } from './triedOf.ts';

const bank = loadBank();
const facts = loadFacts();
const RULES = Object.fromEntries((facts.ok ? facts.value : []).map((fact) => [fact.id, fact]));

function provable(id: string) {
  const found = bank.ok ? bank.value.find(({ question }) => question.id === id) : undefined;
  if (!found?.proof) throw new Error(`${id} has no proof`);
  return { question: found.question, proof: found.proof };
}

function run(id: string, options: readonly string[], prompt: string | null = null) {
  const { proof } = provable(id);
  const tried: Tried = { options, prompt };
  const view = runView(proof, show(proof, tried), RULES, INTERFACES.en);
  if (!view) throw new Error('nothing was run');
  const { steps, headline, gates, ...rest } = view;
  return {
    ...rest,
    steps: steps.map((step) => (step.kind === 'call' ? step.title : step.text)),
    headline: plain(headline),
    gates: gates.map(({ name, outcome, evidence }) => `${name} ${outcome} ${evidence.length > 0}`),
  };
}

describe('what the engine makes of an option', () => {
  it('is its answer to the call that decides, with the gates that had a say', () => {
    const refused = run('two-values-in-the-shell', ['invalid-client-token']);
    expect(refused).toEqual({
      title: '111122223333/Deploy calls sts:GetCallerIdentity',
      verdict: 'invalid',
      headline: expect.stringMatching(/^Refused: /) as string,
      code: 'InvalidClientTokenId',
      differs: [],
      // What the stem tells is not told again.
      steps: ['111122223333/Deploy calls sts:GetCallerIdentity'],
      gates: expect.arrayContaining([expect.stringMatching(/stopped/)]) as string[],
    });
  });

  it('says where it comes to something else than is claimed', () => {
    expect(run('two-values-in-the-shell', ['expired']).differs).toEqual([
      { wanted: 'ExpiredToken', found: 'InvalidClientTokenId' },
    ]);
    expect(run('how-long-saml-sessions-last', ['eight'], 'silent').differs).toEqual([
      { wanted: '8 h', found: '1 h' },
    ]);
    expect(run('how-long-saml-sessions-last', ['refused'], 'silent').differs).toEqual([
      { wanted: 'ValidationError', found: 'no error' },
    ]);
  });

  it('ends at the first step that fails', () => {
    expect(run('once-a-day-order', ['get-session-token', 'get-federation-token', 'work'])).toMatchObject({
      verdict: 'deny',
      code: 'AccessDenied',
      steps: ['111122223333/Olu calls sts:GetSessionToken', '111122223333/Olu calls sts:GetFederationToken'],
    });
    expect(run('once-a-day-order', ['work', 'assume-role', 'get-session-token'])).toMatchObject({
      verdict: 'unmodelled',
      headline: 'There are no credentials to make this call with.',
      gates: [],
    });
  });
});

describe('what is run of a question', () => {
  const of = (id: string, asked: string | null, answer = NO_ANSWER) => {
    const { question } = provable(id);
    const item = {
      question: id,
      options: question.options.map((option) => option.id),
      prompts: question.prompts.map((prompt) => prompt.id),
    };
    return triedOf({ question, item, answer, of: asked }, INTERFACES.en);
  };

  it('is each option by itself', () => {
    expect(of('two-values-in-the-shell', 'expired')).toEqual([
      { tried: { options: ['expired'], prompt: null }, what: 'Option C' },
    ]);
    expect(of('two-values-in-the-shell', null)).toEqual([]);
  });

  it('is the right order, and the one that was chosen instead', () => {
    const right = ['get-session-token', 'assume-role', 'work'];
    const theRight = { tried: { options: right, prompt: null }, what: 'The right order' };
    expect(of('once-a-day-order', null)).toEqual([theRight]);
    expect(of('once-a-day-order', null, { options: right, pairs: {} })).toEqual([theRight]);
    expect(of('once-a-day-order', null, { options: ['work'], pairs: {} })).toEqual([
      theRight,
      { tried: { options: ['work'], prompt: null }, what: 'Your order' },
    ]);
    expect(of('once-a-day-order', 'work')).toEqual([]);
  });

  it('is the right pair, and the one that was chosen instead', () => {
    const right = { tried: { options: ['hour'], prompt: 'silent' }, what: 'Number 1 with option A' };
    expect(of('how-long-saml-sessions-last', 'silent')).toEqual([right]);
    expect(of('how-long-saml-sessions-last', 'silent', { options: [], pairs: { silent: 'hour' } })).toEqual([
      right,
    ]);
    expect(of('how-long-saml-sessions-last', 'silent', { options: [], pairs: { silent: 'four' } })).toEqual([
      right,
      { tried: { options: ['four'], prompt: 'silent' }, what: 'Number 1 with option C' },
    ]);
  });
});
