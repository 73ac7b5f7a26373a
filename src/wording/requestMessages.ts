import type { Message } from './message.ts';

/** AWS's texts for a request that names no operation or cannot be read, and the lab's own for what it lacks. */
export const REQUEST_MESSAGES = {
  //
  missingAction: { code: 'MissingAction', httpStatus: 302, text: () => '' },
  invalidAction: {
    code: 'InvalidAction',
    httpStatus: 400,
    text: ({ operation, version }) => `Could not find operation ${operation} for version ${version}`,
  },
  ec2InvalidAction: {
    code: 'InvalidAction',
    httpStatus: 400,
    text: ({ operation }) => `The action ${operation} is not valid for this web service.`,
  },
  unknownTarget: { code: 'UnknownOperationException', httpStatus: 400, text: () => '' },
  serialization: {
    code: 'SerializationException',
    httpStatus: 400,
    text: ({ found, wanted }) =>
      wanted === '' ? String(found) : `${found} can not be converted to ${wanted}`,
  },
  malformedXml: {
    code: 'MalformedXML',
    httpStatus: 400,
    text: () => 'The XML you provided was not well-formed or did not validate against our published schema',
  },
  invalidUri: { code: 'InvalidURI', httpStatus: 400, text: () => "Couldn't parse the specified URI." },
  methodNotAllowed: {
    code: 'MethodNotAllowed',
    httpStatus: 405,
    text: () => 'The specified method is not allowed against this resource.',
  },
  internalFailure: {
    code: 'InternalFailure',
    httpStatus: 500,
    text: () => 'The request processing has failed because of an unknown error, exception or failure.',
  },
  // The lab's own.
  bodyTooLarge: {
    code: 'RequestEntityTooLarge',
    httpStatus: 413,
    text: ({ limit }) => `The lab takes requests of up to ${limit} bytes.`,
  },
  missingHost: {
    code: 'BadRequest',
    httpStatus: 400,
    text: () => 'The request has no Host header, which would say what it is for.',
  },
  operationNotModelled: {
    code: 'NotModelledByLab',
    httpStatus: 501,
    text: ({ operation }) => `AWS has ${operation}; the lab does not model it.`,
  },
  serviceNotModelled: {
    code: 'NotModelledByLab',
    httpStatus: 501,
    text: ({ name }) => `The lab does not answer for ${name}.`,
  },
  callNotModelled: {
    code: 'NotModelledByLab',
    httpStatus: 501,
    text: ({ what }) => `The lab cannot judge this call. Not modelled: ${what}.`,
  },
} satisfies Readonly<Record<string, Message>>;

export type RequestMessageId = keyof typeof REQUEST_MESSAGES;
