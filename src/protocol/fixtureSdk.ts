import { Sha256 } from '@aws-crypto/sha256-js';
import * as iam from '@aws-sdk/client-iam';
import * as s3 from '@aws-sdk/client-s3';
import * as sts from '@aws-sdk/client-sts';
import { AwsEc2QueryProtocol, AwsJson1_1Protocol } from '@aws-sdk/core/protocols';
import type { HttpRequest as SmithyRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Operation } from '../operations/operation.ts';
import { SERVICES } from '../operations/services.ts';
import type { Service } from '../operations/service.ts';
import type { Member, Shape } from '../operations/shape.ts';
import { KEY, NOW, type Knocking } from './fixture.ts';
import type { Values } from './params.ts';

/*
 * The AWS SDK for JavaScript, an operation at a time. STS, IAM and S3 have their clients here; of the other services the
 * SDK's own serializer and parser are given a schema made of the operation, which `operations/models.test.ts` holds to AWS's
 * API models.
 */

const REGION = 'us-east-1';

type Send = (operation: Operation, input: Values) => Promise<Values>;

/** Sends inputs of operations to a door, and gives back what the SDK made of the answers. */
export function sdkOf({ requestHandler }: Knocking): Send {
  const config = { region: REGION, credentials: KEY, requestHandler, maxAttempts: 1 };
  const clients: Readonly<Record<string, readonly [client: unknown, commands: object]>> = {
    sts: [new sts.STSClient(config), sts],
    iam: [new iam.IAMClient(config), iam],
    s3: [new s3.S3Client(config), s3],
  };
  return async (operation, input) => {
    const [client, commands = {}] = clients[operation.service] ?? [];
    const output = client
      ? await (client as Client).send(commandOf(commands, operation.name, input))
      : await sendBySchema(operation, input, requestHandler);
    const { $metadata: _, ...members } = output;
    return members;
  };
}

interface Client {
  readonly send: (command: object) => Promise<Values>;
}

function commandOf(commands: object, name: string, input: Values): object {
  const Command = (commands as Readonly<Record<string, new (input: Values) => object>>)[`${name}Command`];
  if (!Command) throw new Error(`the SDK has no ${name}`);
  return new Command(input);
}

interface Protocol {
  readonly setSerdeContext: (context: object) => void;
  readonly serializeRequest: (operation: object, input: Values, context: object) => Promise<SmithyRequest>;
  readonly deserializeResponse: (operation: object, context: object, response: object) => Promise<Values>;
}

async function sendBySchema(
  operation: Operation,
  input: Values,
  { handle }: Knocking['requestHandler'],
): Promise<Values> {
  const service = SERVICES.find(({ name }) => name === operation.service);
  if (!service) throw new Error(`no service ${operation.service}`);
  const protocol = protocolOf(service);
  const hostname = service.global?.host ?? `${service.name}.${REGION}.amazonaws.com`;
  const context = {
    ...SERDE.config,
    endpoint: async () => ({ protocol: 'https:', hostname, path: '/' }),
  };
  protocol.setSerdeContext(context);
  const schema = operationSchema(operation);
  const request = await protocol.serializeRequest(schema, input, context);
  request.headers['host'] = hostname;
  const signer = new SignatureV4({ service: service.name, region: REGION, credentials: KEY, sha256: Sha256 });
  const { response } = await handle(await signer.sign(request, { signingDate: new Date(NOW) }));
  return protocol.deserializeResponse(schema, context, response);
}

/** For what any client has: how text and bytes are turned into each other. */
const SERDE = new sts.STSClient({ region: REGION });

function protocolOf({ protocol, namespace, apiVersion, targetPrefix }: Service): Protocol {
  const made =
    protocol === 'ec2'
      ? new AwsEc2QueryProtocol({
          defaultNamespace: 'lab',
          xmlNamespace: namespace ?? '',
          version: apiVersion,
          errorTypeRegistries: [],
        })
      : new AwsJson1_1Protocol({
          defaultNamespace: 'lab',
          serviceTarget: targetPrefix ?? '',
          errorTypeRegistries: [],
        });
  return made as unknown as Protocol;
}

const operationSchema = ({ service, name, input, output }: Operation): object => ({
  namespace: 'lab',
  name,
  traits: {},
  input: structureSchema(`${name}Input`, input, service),
  output: structureSchema(`${name}Output`, output, service),
});

/** `[3, namespace, name, traits, names, schemas]`. */
const structureSchema = (name: string, members: readonly Member[], service: string): readonly unknown[] => [
  3,
  'lab',
  name,
  0,
  members.map((member) => member.name),
  members.map((member) => {
    const schema = schemaOf(member, member.name, service);
    return member.wireName === undefined ? schema : [schema, { xmlName: member.wireName }];
  }),
];

const SIMPLE = { string: 0, integer: 1, boolean: 2, timestamp: 4, blob: 21 } as const;

function schemaOf(shape: Shape, name: string, service: string): unknown {
  switch (shape.type) {
    case 'structure':
      return structureSchema(name, shape.members, service);
    case 'list': {
      const item = schemaOf(shape.item, `${name}Item`, service);
      const itemName = shape.itemName ?? (service === 'ec2' ? 'item' : 'member');
      return [1, 'lab', `${name}List`, 0, [item, { xmlName: itemName }]];
    }
    case 'map':
      return [2, 'lab', `${name}Map`, 0, 0, schemaOf(shape.value, `${name}Value`, service)];
    default:
      return SIMPLE[shape.type];
  }
}
