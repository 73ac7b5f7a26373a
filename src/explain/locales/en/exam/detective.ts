import { say, type Phrase } from '../../../phrase.ts';

/** What lets a call pass each gate, a sentence each: true of any case. */
const GATES = {
  trust: 'The trust policy of a role says who may assume it, and under which conditions.',
  identity: 'An identity policy allows what both its actions and its resources cover, unless a Deny matches.',
  boundary: 'A permissions boundary grants nothing: it caps what the identity policies can allow.',
  session: 'A session policy grants nothing: it caps what the policies of the role can allow.',
  scp: 'Service control policies have to allow the call at every level above the caller, and no Deny may match.',
  rcp: 'A Deny in a resource control policy keeps out even those whom the role or the bucket lets in.',
  resource: 'A Deny in the policy of a resource outweighs every Allow, wherever that stands.',
};

/** Words of the trust detective. */
export const DETECTIVE = {
  title: 'Trust detective',
  about: 'A call was denied. Read what AWS answered and the policies that have a say, and name the gate.',
  caseTitle: (seed: number) => `Case ${seed}`,
  happened: 'The call and its answer',
  documents: {
    title: 'Policies that have a say',
    left: 'Of the caller',
    right: 'Of what it asks for',
  },
  ask: {
    legend: 'Where does the call stop?',
    go: 'That is where it stops',
    tries: (tries: number) => (tries === 1 ? '1 try so far' : `${tries} tries so far`),
    wrong: (gate: Phrase): Phrase => say`Not there. What comes of ${gate}:`,
    notAsked: say`It was not asked about this call.`,
    notReached: say`The call was denied before it got there.`,
  },
  found: {
    title: (gate: Phrase, tries: number): Phrase =>
      tries === 1 ? say`Right at the first try: ${gate}` : say`Right, at try ${[String(tries)]}: ${gate}`,
    mend: 'Mend it in the editor',
    next: 'Next case',
  },
  skip: 'Another case',
  results: {
    title: 'Your cases',
    none: 'Nothing yet. Cases you solve are counted here, in this browser alone.',
    named: (right: number, first: number) =>
      `${right} ${right === 1 ? 'gate' : 'gates'} named, ${first} at the first try`,
    mended: (cases: number) => `${cases} ${cases === 1 ? 'case' : 'cases'} mended`,
    missed: 'Missed so far',
    missedGate: (gate: Phrase, times: number): Phrase => say`${gate}: ${[String(times)]}`,
    clear: 'Clear',
    cleared: 'Your cases are no longer counted.',
  },
  lesson: {
    summary: 'Mend the policy that stops a call.',
    step: 'Mend the policy',
    prose: [
      'One of these policies is not as it should be, and stops a call that should go through. Mend it in the editor.',
      'Let in no more than was asked for: the calls that must stay denied are judged as you type.',
    ],
    make: 'The session does not exist yet. Once your change is right, make the call: what the session may do is judged from then on.',
    hints: {
      nudge: (gate: string) => `The call stops here: ${gate}. Read the policy of that gate first.`,
      session: 'The session has to be opened first, by the call that assumes the role.',
      exact:
        'Open the gate that stopped the call, under Decision: it shows the element that failed, what it asks for and what the call has. Change that element, and nothing else. The solution below shows the change.',
      make: 'Make the call under Decision, as soon as it would be allowed.',
      open: {
        nudge: 'A call goes through that must not. Your last change lets in more than was asked for.',
        concept:
          'An Allow covers whatever its principal, actions and resources cover, and a Deny keeps out the rest.',
        exact:
          'Name the one action, the one resource or the one caller in place of a wildcard, and put back any Deny that you took away. The solution below shows the change.',
      },
      gates: GATES,
    },
    learnt: 'The answer to a denied call seldom says which policy stopped it: read them gate by gate.',
  },
};
