/** How an AWS service is spoken to. Source: the metadata of the service's API model. */
export interface Service {
  /** Prefix of its actions and name in credential scopes; of its endpoints too. */
  readonly name: string;
  /** `query`: form in, XML out; `ec2`: the same in EC2's way; `rest-xml`: S3; `json`: JSON 1.1 by target header. */
  readonly protocol: 'query' | 'ec2' | 'rest-xml' | 'json';
  readonly apiVersion: string;
  /** Of its XML answers; null for those that are not XML. */
  readonly namespace: string | null;
  /** What stands before the operation in `X-Amz-Target`; null for other protocols. */
  readonly targetPrefix: string | null;
  /** Host and signing Region of the endpoint that belongs to no Region; null when every endpoint has one. */
  readonly global: { readonly host: string; readonly region: string } | null;
}
