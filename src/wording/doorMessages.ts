import type { Message } from './message.ts';
import type { AwsAnswer } from './messages.ts';
import { REQUEST_MESSAGES, type RequestMessageId } from './requestMessages.ts';
import {
  SIGNATURE_MESSAGES,
  SIGNATURE_MESSAGES_OF_S3,
  type SignatureMessageId,
} from './signatureMessages.ts';
import { inServiceWords, type WireProtocol } from './serviceWords.ts';

export type { SignatureMessageId, WireProtocol };

/** A message that the door answers with before there is a call. */
export type DoorMessageId = SignatureMessageId | RequestMessageId;

/** What the door refuses a request with. */
export interface DoorError {
  readonly message: DoorMessageId;
  readonly params: Readonly<Record<string, string | number>>;
}

const MESSAGES: Readonly<Record<DoorMessageId, Message>> = { ...SIGNATURE_MESSAGES, ...REQUEST_MESSAGES };

/** Code, HTTP status and text of a refusal at the door, in the words of services of that protocol. */
export function doorAnswer({ message, params }: DoorError, protocol: WireProtocol): AwsAnswer {
  const { code, httpStatus, text } = messageOf(message, protocol);
  const answer = { code: typeof code === 'string' ? code : code(params), httpStatus, message: text(params) };
  return inServiceWords(answer, protocol);
}

function messageOf(message: DoorMessageId, protocol: WireProtocol): Message {
  const ofS3: Partial<Record<DoorMessageId, Message>> = SIGNATURE_MESSAGES_OF_S3;
  return (protocol === 'rest-xml' ? ofS3[message] : undefined) ?? MESSAGES[message];
}
