import type { Asked } from '../../../content/call/made.ts';
import { paragraph } from '../../../content/generated/prose.ts';
import type { Gate } from '../../../content/lesson/gate.ts';
import type { Action, Goal, Hints, Lesson } from '../../../content/lesson/lesson.ts';
import { playAll } from '../../../content/lesson/play.ts';
import type { Interface } from '../../../explain/interface.ts';
import { plain } from '../../../explain/phrase.ts';
import { sameJson } from '../../../lib/sameJson.ts';
import { callTitles } from '../../readings/callView.ts';
import { caseEditable } from '../../readings/detective/caseViews.ts';
import type { OpenedCase } from './openCase.ts';

/** The id under which work on a case is kept, beside that of lessons. */
export const caseLessonId = (seed: number): string => `detective/${seed}`;

/**
 * A case as a lesson of one step: all its calls are goals, judged live. A session that the fault keeps from being opened
 * is opened by the learner, once its call would be let in.
 */
export function caseLesson({ detective, seed, state }: OpenedCase, words: Interface): Lesson {
  const told = words.exam.detective;
  const { world, before, call, gate, mustAllow, mustDeny, solution } = detective;
  const opensLater = before.length === 0;
  const card: Asked = opensLater ? { ...call, label: SESSION } : call;
  const solved: readonly Action[] = [
    { kind: 'save', ...solution },
    ...(opensLater ? [{ kind: 'call' as const, asked: card }] : []),
  ];
  const wanted = [
    ...mustAllow.map((asked) => ({ asked, outcome: 'allow' as const })),
    ...mustDeny.map((asked) => ({ asked, outcome: 'deny' as const })),
  ];
  const titles = titlesOf(
    wanted.map(({ asked }) => asked),
    { detective, solved },
    words,
  );
  return {
    id: caseLessonId(seed),
    title: told.caseTitle(seed),
    summary: told.lesson.summary,
    minutes: 5,
    part: told.title,
    order: 1,
    prerequisites: [],
    examTasks: [],
    learnt: [told.lesson.learnt, ...conceptOf(gate, told.lesson.hints)],
    next: [],
    world,
    steps: [
      {
        id: 'mend',
        title: told.lesson.step,
        prose: [...told.lesson.prose, ...(opensLater ? [told.lesson.make] : [])].map(paragraph),
        begin: before.map((asked) => ({ kind: 'call', asked })),
        calls: [card],
        goals: wanted.map(({ asked, outcome }, index): Goal => {
          const isMade = opensLater && sameJson(asked, call);
          return {
            id: `call-${index + 1}`,
            title: titles[index] ?? asked.call,
            outcome,
            call: isMade ? card : asked,
            expect: {},
            made: isMade,
            after: null,
            hints: isMade ? sessionHints(words) : openHints(told.lesson.hints),
            atGate: {},
            exactly: [],
            tests: [],
          };
        }),
        hints: hintsAt(words),
        editable: caseEditable(call, state),
        solution: solved,
        wrongTurns: [],
        panels: ['decision', 'policies'],
        terminal: { as: 'none', files: {} },
        teaches: [],
        examTasks: [],
      },
    ],
  };
}

const SESSION = 'SESSION';

type HintWords = Interface['exam']['detective']['lesson']['hints'];

/** The calls in a line each, as they are once all sessions are there. What they pass on to a session is left out. */
function titlesOf(
  calls: readonly Asked[],
  { detective, solved }: Pick<OpenedCase, 'detective'> & { readonly solved: readonly Action[] },
  words: Interface,
): readonly string[] {
  const begun = detective.before.map((asked): Action => ({ kind: 'call', asked }));
  const end = playAll({ world: detective.world, calls: [] }, [...begun, ...solved]);
  const short = calls.map((asked) => ({ ...asked, params: { ...asked.params, PolicyArns: undefined } }));
  return callTitles(short, end.ok ? end.value : { world: detective.world, calls: [] }, words);
}

/** What helps at each gate that a change can bring about. */
function hintsAt(words: Interface): Readonly<Partial<Record<Gate, Hints>>> {
  const { hints } = words.exam.detective.lesson;
  const gates = Object.keys(hints.gates) as (keyof HintWords['gates'])[];
  return {
    credentials: sessionHints(words),
    ...Object.fromEntries(
      gates.map((gate): [Gate, Hints] => [
        gate,
        {
          nudge: [paragraph(hints.nudge(plain(words.lab.lesson.gate[gate])))],
          concept: [paragraph(hints.gates[gate])],
          exact: [paragraph(hints.exact)],
        },
      ]),
    ),
  };
}

function sessionHints({ exam }: Interface): Hints {
  const { make, hints } = exam.detective.lesson;
  return { nudge: [paragraph(hints.session)], concept: [paragraph(make)], exact: [paragraph(hints.make)] };
}

const openHints = ({ open }: HintWords): Hints => ({
  nudge: [paragraph(open.nudge)],
  concept: [paragraph(open.concept)],
  exact: [paragraph(open.exact)],
});

const conceptOf = (gate: Gate, { gates }: HintWords): readonly string[] =>
  gate in gates ? [gates[gate as keyof HintWords['gates']]] : [];
