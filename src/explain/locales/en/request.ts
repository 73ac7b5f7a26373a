/** Words of the form that puts a call together, in English. */
export const REQUEST = {
  parameters: 'Parameters',
  noParameters: 'This operation takes no parameters.',
  required: 'required',
  show: (label: string) => `${label}: show what there is to choose`,
  nothingFits: 'Nothing fits.',

  operation: {
    label: 'Operation or action',
    other: 'Another action',
    typed: 'What you typed',
    now: 'Chosen now',
    authorizedOnly: 'Authorized only: the lab says whether policies allow it, and does not carry it out.',
    services: {
      sts: 'AWS STS',
      iam: 'IAM',
      s3: 'Amazon S3',
      ec2: 'Amazon EC2',
      organizations: 'AWS Organizations',
      cloudtrail: 'AWS CloudTrail',
    },
  },

  caller: {
    label: 'Caller',
    help: 'Or type an ARN, session:LABEL or service:NAME.',
    none: 'Nobody (not signed)',
    noKey: 'no access key',
    notIssued: 'No call has issued this session yet.',
    notInWorld: 'Not in this world.',
    omitSessionToken: 'Sign without the session token',
    omitHelp: 'A mistake to try out: the access key of a session is unknown without its token.',
    groups: {
      users: 'Users',
      sessions: 'Sessions that calls issued',
      roots: 'Root users',
      services: 'Services of AWS',
      nobody: 'Nobody',
      other: 'Chosen now',
      typed: 'What you typed',
    },
  },

  limits: {
    length: (minimum: number | null, maximum: number | null) => {
      if (maximum === null) return minimum === null || minimum < 2 ? null : `At least ${minimum} characters.`;
      return minimum === maximum ? `${maximum} characters.` : `${minimum ?? 0} to ${maximum} characters.`;
    },
    range: (minimum: number | null, maximum: number | null) => {
      if (maximum === null) return minimum === null ? null : `At least ${minimum}.`;
      return minimum === null ? `At most ${maximum}.` : `From ${minimum} to ${maximum}.`;
    },
    items: (minimum: number | null, maximum: number | null) => {
      if (maximum === null) return minimum === null || minimum === 0 ? null : `At least ${minimum}.`;
      return `At most ${maximum}.`;
    },
  },

  field: {
    add: 'Add a parameter',
    addOne: (name: string) => `Add ${name}`,
    remove: (name: string) => `Take ${name} away`,
    item: (name: string, place: number) => `${name} ${place}`,
    cell: (name: string, column: string, place: number | null) =>
      place === null ? `${name}: ${column}` : `${name} ${place}: ${column}`,
    addItem: (name: string) => `Add another value to ${name}`,
    another: 'Another',
    removeItem: (name: string, place: number) => `Take away ${name} ${place}`,
    unset: 'Not given',
    badJson: 'This is not JSON yet. The request keeps what it last was.',
  },

  token: {
    part: 'Token',
    title: {
      claims: 'Claims of the token',
      assertion: 'Contents of the assertion',
      opaque: 'Contents of the token',
    },
    help: {
      claims: 'The lab makes the token and signs it as its issuer: iss, aud, sub and any other claim.',
      assertion:
        'The lab makes the assertion and signs it as the provider. What is left out is filled in: sub, aud, recipient, attributes.',
      opaque: 'The lab makes the token. What is left out is filled in.',
    },
    notAnObject: 'Write one JSON object. The token keeps what it last was.',
    fault: (path: string, expected: string, found: string) =>
      `${path === '' ? '' : `${path}: `}expected ${expected}, found ${found}`,
    giveText: 'Give its text instead',
    make: 'Have the lab make the token',
  },

  circumstances: {
    title: 'Resource, context and label',
    resource: 'Resource',
    resourceHelp: 'ARN acted on; without one the action is asked about *.',
    askedAbout: 'Asked about this ARN: policies are judged, and nothing is carried out.',
    removeResource: 'Ask by parameters instead',
    context: 'Context keys',
    contextHelp: 'Values in place of those that the lab derives.',
    newKey: 'Condition key',
    addKey: 'Add this condition key',
    keyHelp: 'Choose a key, or type one such as aws:PrincipalTag/team.',
    value: (key: string, place: number) => `${key}, value ${place}`,
    addValue: (key: string) => `Add another value to ${key}`,
    anotherValue: 'Another value',
    removeValue: (key: string, place: number) => `Take away value ${place} of ${key}`,
    removeKey: (key: string) => `Leave ${key} to the lab`,
    absent: 'The request does not have this key.',
    label: 'Label of the session',
    labelHelp: 'Later calls use the session by this name: session:LABEL.',
  },

  copyAs: {
    title: 'Copy as',
    forms: { cli: 'AWS CLI', python: 'Python', javascript: 'JavaScript', case: 'Case file' },
    notCallable:
      'The lab has no operation for this action, so there is no code to show. The case file has it.',
    as: (name: string) => `Run it with the credentials of ${name}.`,
    caseOnly: 'Context keys, label and the missing session token stand in the case file alone.',
    caseHelp: 'Save the world beside it as world.yaml, then: npm run -s lab -- check FILE',
  },

  paste: {
    title: 'Paste a command',
    label: 'Command of the AWS CLI',
    placeholder: 'aws sts assume-role --role-arn …',
    fill: 'Fill the request',
    filled: 'The request is filled.',
    openQuote: (quote: string) => `A quote ${quote} is opened and not closed.`,
    shellOnly: (text: string) =>
      text === '\n'
        ? 'Paste one command. A command over several lines has a backslash at the end of each line but the last.'
        : `The lab reads one command as it stands. ${text} is for a shell to work out: put its value there.`,
    notAws: 'A command of the AWS CLI begins with aws.',
    noOperation: (command: string) => `${command} is not one call to AWS. Try aws s3api, or the terminal.`,
    file: (path: string) =>
      `The page cannot read the file ${path}. Paste its content in place of its name, in quotes.`,
    cli: 'The AWS CLI would refuse this:',
  },
};
