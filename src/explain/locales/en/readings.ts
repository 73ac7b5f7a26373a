import { say, words } from '../../phrase.ts';
import { SEQUENCE } from './readingsSequence.ts';
import { SIGNATURE } from './readingsSignature.ts';

/** Words of the readings of a decision. */
export const READINGS = {
  title: 'Readings of the decision',
  tabs: {
    path: 'Path',
    sequence: 'Sequence',
    http: 'HTTP',
    signature: 'Signature',
    answer: 'AWS’s answer',
    compare: 'Compare',
  },
  broken: 'This reading could not be put together',
  brokenWhere: (reading: string) => say`In the reading ${reading} of the call in question.`,
  brokenToDo: say`Choose another reading or another call; nothing of yours is lost.`,

  moment: {
    label: 'Shown',
    now: 'The call if it were made now',
    made: (at: string) => `The call as it was made at ${at}`,
  },

  path: {
    scrub: 'Place on the path',
    start: 'Before the first gate',
    at: (gate: string) => `At the gate ${gate}`,
  },

  notSent: {
    title: 'There is no request to show',
    noOperation: (call: string) =>
      say`The lab knows what policies say about ${call}, and not how its request is written.`,
    service: (service: string) =>
      say`${service} makes this call itself, inside AWS. Nobody outside sees the request or its keys.`,
    root: say`The root user’s own access keys would sign this, and the lab keeps none: AWS advises against having any.`,
    gone: say`The access key of this call is no longer in the world, and its secret is gone with it.`,
    values: say`A client would not send this: values are not of the types that the API takes.`,
  },
  unmodelled: { title: 'The lab does not judge this call' },

  http: {
    request: 'Request',
    response: 'Response',
    from: (client: string, host: string) => `${client} to ${host}`,
    to: (host: string, client: string) => `${host} to ${client}`,
    unsigned:
      'Not signed: this operation needs no signature. The token among the parameters proves who calls.',
    noCredentials: 'Not signed: the caller has no credentials.',
    noBody: 'No body.',
    indented: 'Indented here; it comes in one line.',
    fields: 'The form, decoded',
    show: 'Show tokens and secrets whole',
    hide: 'Shorten tokens and secrets',
  },

  answer: {
    allowed: 'AWS takes the call and answers it.',
    title: 'On the wire',
    cli: 'AWS CLI',
    cliPrints: 'what the AWS CLI prints',
    exit: (code: number) => `Ends with exit code ${code}.`,
    nothing: 'It prints nothing.',
    python: 'Python (boto3)',
    pythonCode: 'the error in Python',
    javascript: 'JavaScript (SDK v3)',
    javascriptCode: 'the error in JavaScript',
    code: 'Code',
    status: 'HTTP status',
    requestId: 'Request ID',
    tells: 'What AWS tells, and leaves out',
    trails: 'Where it is logged',
    trail: {
      error: (account: string, code: string) => say`${account}: with ${code}`,
      noError: (account: string) => say`${account}: without an error`,
    },
    noTrail: 'No trail of this world gets an event of this call.',
    noTrailUnknown: 'Credentials that AWS does not take belong to no account, so CloudTrail logs nothing.',
    trailNote: 'Every account sees its own trail only.',
  },

  compare: {
    with: 'Compare with',
    offered: 'Calls of this world',
    made: 'Calls made',
    madeTitle: (title: string, at: string, verdict: string) => `${title}, made at ${at}: ${verdict}`,
    none: 'There is nothing to compare with',
    noneText: 'Make a call, or put another one together in Request.',
    noCredentials: 'This call has no credentials yet',
    noCredentialsText: 'Make the call first that gives out its session.',
    inQuestion: 'Call in question',
    other: 'The other call',
    facts: 'Facts of the calls',
    gates: 'Gates side by side',
    same: 'same',
    differs: 'differs',
    absent: 'not given',
    notAsked: 'Not asked',
    part: (gate: string) => words(`Here they part: ${gate}.`),
    alike: say`They go the same way through all gates.`,
    differences: (count: number) =>
      count === 0 ? 'No fact differs.' : count === 1 ? '1 fact differs.' : `${count} facts differ.`,
    caller: 'Caller',
    action: 'Action',
    target: 'On',
    time: 'Time',
    sessionToken: 'Session token',
    sent: 'sent',
    leftOut: 'left out',
  },

  sequence: SEQUENCE,
  signature: SIGNATURE,
};
