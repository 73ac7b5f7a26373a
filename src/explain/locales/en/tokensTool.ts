/** Words of the token workbench. */
export const TOKENS_TOOL = {
  tabs: 'What to do with tokens',
  tab: { jwt: 'Make a JWT', saml: 'Make SAML', decode: 'Decode' },

  none: {
    jwt: 'No OpenID Connect provider in this world',
    jwtText:
      'A JWT needs an issuer that IAM knows. Add an OIDC provider to an account in the World, or take the world GitHub Actions or EKS. Decode works without one.',
    saml: 'No SAML provider in this world',
    samlText:
      'An assertion needs an identity provider that IAM knows. Add a SAML provider to an account in the World, or take the world of the company with SAML. Decode works without one.',
  },

  failed: 'The token could not be made',
  failedText:
    'The browser refused to sign. Signing needs a page that was loaded over HTTPS or from localhost.',

  jwt: {
    provider: 'Issuer',
    inAccount: (url: string, account: string | null) => `${url} (${account ?? 'known to STS by itself'})`,
    preset: 'Start from',
    presets: {
      branch: 'A branch',
      environment: 'An environment',
      pullRequest: 'A pull request',
      stranger: 'A repository with a similar name',
      serviceAccount: 'A service account',
      defaultAccount: 'The default service account',
      sample: 'A usual token',
    },
    presetWith: (name: string, subject: string) => `${name}: ${subject}`,
    header: 'Header',
    claims: 'Claims',
    help: 'JSON. Times are whole seconds since 1970. The issuer’s demo key signs after every change.',
    now: 'Set the times to now',
    startAgain: 'Start again',
    keepsLast: 'The token is still the one from before.',
  },

  json: {
    empty: 'There is nothing here. Write one JSON object.',
    notObject: 'This is JSON, but not an object in braces.',
    tooDeep: 'This is nested more than 64 levels deep.',
    syntax: (line: number, column: number) => `Not JSON yet: it breaks on line ${line}, column ${column}.`,
  },

  times: {
    title: 'Times by the lab’s clock',
    none: 'No times in it.',
    notMoment: 'is no whole number of seconds',
    line: (kind: 'end' | 'begin' | 'made', seconds: number) => {
      if (seconds === 0)
        return kind === 'end' ? 'ends now' : kind === 'begin' ? 'valid from now' : 'made now';
      const length = span(Math.abs(seconds));
      if (seconds < 0) return `${{ end: 'expired', begin: 'valid since', made: 'made' }[kind]} ${length} ago`;
      return `${{ end: 'expires', begin: 'valid only', made: 'made, it says,' }[kind]} in ${length}`;
    },
  },

  breaks: {
    title: 'Break it on purpose',
    help: 'Press as many as you like. The text you typed stays as it is.',
    restore: 'Restore',
    jwt: {
      changedClaim: 'Change a claim after signing',
      expired: 'Expired',
      notYetValid: 'Not yet valid',
      audience: 'Wrong audience',
      issuer: 'Wrong issuer',
      unknownKey: 'Unknown key id',
      otherIssuer: 'Signed by another issuer',
      otherKey: 'Signed with a stolen key id',
      algorithmNone: 'Algorithm none',
      truncated: 'Cut short',
    },
    jwtHelp: {
      changedClaim: 'sub became somebody-else, and the signature stayed.',
      expired: 'iat and exp lie in the past; the issuer signed that.',
      notYetValid: 'nbf is an hour ahead; the issuer signed that.',
      audience: 'aud is https://example.net; the issuer signed that.',
      issuer: 'iss is https://login.example.net, signed with the key of the issuer above.',
      unknownKey: 'kid names a key that the issuer does not publish.',
      otherIssuer: 'https://login.example.net signed it, with its own kid.',
      otherKey: 'Somebody else’s key signed under the kid of the issuer.',
      algorithmNone: 'alg is none, and the signature is empty.',
      truncated: 'The text ends in the middle of the claims.',
    },
    saml: {
      changedAttribute: 'Change an attribute after signing',
      expired: 'Expired',
      audience: 'Wrong audience',
      recipient: 'Wrong recipient',
      rolePair: 'Wrong role pair',
      otherKey: 'Signed with another key',
      unsigned: 'No signature',
      truncated: 'Cut short',
    },
    samlHelp: {
      changedAttribute: 'RoleSessionName became somebody-else, and the signature stayed.',
      expired: 'It was issued ten minutes earlier, and it can be redeemed for five.',
      audience: 'Audience is https://example.net/saml.',
      recipient: 'Recipient is another sign-in page, and that is what SAML:aud means in trust policies.',
      rolePair: 'The attribute Role names SomeOtherRole.',
      otherKey: 'Somebody else signed it, and put a certificate of their own beside it.',
      unsigned: 'The signature was taken out.',
      truncated: 'The last two fifths of the text are missing.',
    },
  },

  token: {
    jwt: 'The token',
    saml: 'The assertion',
    part: { header: 'Header', claims: 'Claims', signature: 'Signature', more: 'Beyond' },
    empty: 'empty',
    size: (length: number, limit: number) =>
      `${length.toLocaleString('en')} of at most ${limit.toLocaleString('en')} characters`,
    tooLong: (length: number, limit: number) =>
      `${length.toLocaleString('en')} characters, and STS takes at most ${limit.toLocaleString('en')}`,
    stale: 'From the last JSON that could be read',
    xml: 'XML of the response, indented',
    cannotShow: 'Cut short, it is no XML any more.',
    copyToken: 'the token',
    copySaml: 'the response in Base64',
    decode: 'Read it in Decode',
  },

  saml: {
    provider: 'SAML provider',
    role: 'Role in the assertion',
    noRole: 'No role',
    nameId: 'NameID',
    sessionName: 'RoleSessionName',
    sessionDuration: 'SessionDuration',
    sourceIdentity: 'SourceIdentity',
    audience: 'Audience',
    recipient: 'Recipient',
    transitive: 'TransitiveTagKeys',
    transitiveHelp: 'Keys with commas between.',
    durationHelp: 'Seconds. For the console; here it can only shorten.',
    tags: 'PrincipalTag',
    tagKey: (place: number) => `Tag ${place}: key`,
    tagValue: (place: number) => `Tag ${place}: value`,
    addTag: 'Add a tag',
    removeTag: (place: number) => `Take away tag ${place}`,
    issued: (time: string) => `Issued at ${time}, to be redeemed within five minutes.`,
    now: 'Issue it now',
    foreignCertificate:
      'This provider has metadata of its own, and the lab does not have its key: what is signed here does not verify.',
  },

  trade: {
    title: 'Trade it for credentials',
    role: 'Role to assume',
    noRole: 'There is no role in this world.',
    trusts: (role: string) => `${role} (names the provider)`,
    sessionName: 'RoleSessionName',
    provider: 'SAML provider that the call names',
    noProvider: 'None',
    verdict: 'If STS got it now',
    judging: 'Asking STS…',
    trade: 'Trade',
    ask: 'Put it into the request',
    asked: 'In the request: the Decision follows what you change here',
    cannotAsk:
      'The request writes the contents of a token, and cannot say what this one says. Trade sends it as it is.',
    command: 'As a command of the AWS CLI',
    copyCommand: 'the command',
    issued: (key: string) => `STS gave out credentials: ${key}. They are among the Sessions.`,
    refused: 'STS refused the trade.',
    useSession: 'Call with them',
  },

  findings: {
    title: (count: number) =>
      count === 1 ? 'One thing is wrong with it' : `${count} things are wrong with it`,
    none: 'Nothing is wrong with the token itself.',
    first: 'STS stops here',
    later: 'Behind it',
    help: 'STS answers with the first. The others are what it would say next, were those before them mended.',
    at: 'At',
    rules: (ids: string) => `Rules: ${ids}`,
  },

  decode: {
    label: 'A token of any kind',
    help: 'A JWT, a SAML response or assertion (Base64 or XML), an encoded authorization message, a session token, an access key id. Nothing leaves this page.',
    clear: 'Clear',
    empty: 'Nothing to read yet',
    emptyText: 'Paste a token. What can be read of it stands here, and what cannot is named with its place.',
    tooLong: (length: number, limit: number) =>
      `This has ${length.toLocaleString('en')} characters. The lab reads up to ${limit.toLocaleString('en')}; no token that STS takes is longer.`,
    unknown: 'This is no token that the lab knows',
    unknownText:
      'A JWT has three parts with dots between and begins with eyJ. A SAML response in Base64 begins with PD or PH. An access key id begins with AKIA or ASIA.',
    kind: {
      jwt: 'JSON Web Token',
      saml: 'SAML response',
      samlAlone: 'SAML assertion',
      message: 'Encoded authorization message',
      accessToken: 'Access token of OAuth 2.0',
      accessKey: 'Access key id',
      sessionToken: 'Session token',
    },
    partOk: 'Read',
    partBad: 'Broken',
    part: {
      missing: 'This part is missing.',
      emptySignature: 'There is no signature.',
      notUtf8: 'Its bytes are no text in UTF-8.',
      readTo: 'What stands there:',
      bytes: (count: number) =>
        `${count} bytes. A signature says nothing by itself; it can only be verified.`,
    },
    base64: {
      character: (character: string, at: number, alphabet: string) =>
        `Not ${alphabet}: character ${at} is ${JSON.stringify(character)}.`,
      length: (length: number, alphabet: string) =>
        `Not ${alphabet}: ${length} characters cannot be bytes. At least one is missing at the end.`,
    },
    parts: (count: number) => `A JWT has three parts with dots between. This has ${count}.`,
    signature: 'Signature',
    signatures: {
      valid: (issuer: string) => `Good: signed with a key of ${issuer}.`,
      invalid: (issuer: string) =>
        `Not good: it does not fit the key of ${issuer}. Something was changed after signing, or somebody else signed.`,
      unknownKey: (issuer: string) => `Not to be verified: ${issuer} publishes no key of this kid.`,
      algorithm: 'Not to be verified: STS does not take this algorithm.',
      none: 'Not to be verified: the token names no issuer with https.',
      unread: 'Not to be verified while a part of the token is broken.',
    },
    keyOf: (issuer: string) => `A key of this kid is published by ${issuer}.`,
    samlSignature: {
      valid: (provider: string) => `Good for ${provider}: it fits the certificate in its metadata.`,
      invalid: (provider: string) =>
        `Not good for ${provider}: it does not fit the certificate in its metadata.`,
      none: (provider: string) => `None: ${provider} would have had to sign.`,
    },
    noSamlProviders: 'There is no SAML provider in this world to verify it with.',
    saml: {
      notUtf8: 'The bytes are no text in UTF-8.',
      documentType: (line: number) =>
        `Refused: line ${line} declares a document type. Entities could be hidden there, so the XML is not read.`,
      tooDeep: 'Refused: its elements nest more than 64 levels deep.',
      syntax: (line: number | null, column: number | null) =>
        line === null
          ? 'This is no XML: there is no element in it.'
          : `The XML breaks near line ${line}${column === null ? '' : `, column ${column}`}.`,
      noAssertion: (root: string) =>
        `This is XML, but no response with an assertion: the outermost element is ${root}.`,
      encrypted: 'The assertion is encrypted. The lab does not read encrypted ones.',
      wrapped: 'An assertion alone: STS takes a whole response, so the lab has put one around it.',
      contents: 'What it says',
      attributes: 'Attributes',
    },
    message: {
      decoded: 'What the denial was about',
      needs:
        'In AWS this takes a call of DecodeAuthorizationMessage, and permission for it. Put that into the request to see who may.',
      ask: 'Put DecodeAuthorizationMessage into the request',
      foreign:
        'It looks like an encoded authorization message, but no denial of this world has returned it. Only the AWS that made one can read it.',
    },
    accessToken: {
      known: (provider: string, user: string) => `${provider} gave it out for ${user}.`,
      unknown: 'No provider of the lab knows it. It tells nothing by itself: STS asks the provider.',
    },
    credential: {
      temporary: 'Temporary: ASIA stands for credentials that STS gave out. They need their session token.',
      longTerm: 'Long-term: AKIA stands for the key of a user, or of root.',
      opaque: 'A session token is sealed by AWS: nobody else can read what is in it.',
      owner: 'Belongs to',
      account: 'Account',
      status: 'Status',
      active: 'Active',
      inactive: 'Inactive',
      ends: 'Time left',
      unknown: 'Nobody in this world has it.',
    },
  },
};

/** `2 d`, `1 h 5 min`, `42 s`. */
function span(seconds: number): string {
  const units: readonly (readonly [string, number])[] = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ];
  const first = units.findIndex(([, size]) => seconds >= size);
  let rest = seconds;
  return units
    .slice(first, first + 2)
    .flatMap(([unit, size]) => {
      const count = Math.floor(rest / size);
      rest -= count * size;
      return count > 0 ? [`${count} ${unit}`] : [];
    })
    .join(' ');
}
