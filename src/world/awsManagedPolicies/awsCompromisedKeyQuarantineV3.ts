import { awsCompromisedKeyQuarantineV2 } from './awsCompromisedKeyQuarantineV2.ts';
import type { AwsManagedPolicy } from './awsManagedPolicy.ts';

/** The same document as V2, under another name. */
export const awsCompromisedKeyQuarantineV3: AwsManagedPolicy = {
  ...awsCompromisedKeyQuarantineV2,
  name: 'AWSCompromisedKeyQuarantineV3',
  version: 'v2',
};
