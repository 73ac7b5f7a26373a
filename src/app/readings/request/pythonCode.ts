import { xformName } from '../../../clients/shell/aws/command/xformName.ts';
import type { Asked } from '../../../content/call/made.ts';
import { apiCallOf } from '../../../content/call/apiCall.ts';
import { literal, type Language } from './literal.ts';
import { madeToken } from '../../../content/call/tokenParameter.ts';

/** The call for the AWS SDK for Python; null for an action that is no operation that the lab has. */
export function pythonCode(asked: Asked): string | null {
  const api = apiCallOf(asked);
  if (!api) return null;
  const { operation, params } = api;
  const { service } = operation;
  const token = madeToken(asked);
  const unsigned = asked.as === 'none' && operation.unsigned !== true;
  const args = Object.entries(params).map(([name, value]) => {
    const parameter = operation.input.find((each) => each.name === name) ?? null;
    return `    ${name}=${literal(value, parameter, PYTHON, 4)},`;
  });
  if (token) args.push(`    ${token.parameter}=open(${JSON.stringify(token.file)}).read(),`);
  const method = `${service}.${xformName(operation.name).replaceAll('-', '_')}`;
  const settings = unsigned ? ', config=Config(signature_version=UNSIGNED)' : '';
  return [
    ...(args.some((line) => line.includes('=base64.')) ? ['import base64'] : []),
    'import boto3',
    ...(unsigned ? ['from botocore import UNSIGNED', 'from botocore.config import Config'] : []),
    '',
    `${service} = boto3.client("${service}", region_name="us-east-1"${settings})`,
    ...(args.length === 0 ? [`response = ${method}()`] : [`response = ${method}(`, ...args, ')']),
    'print(response)',
    '',
  ].join('\n');
}

const PYTHON: Language = {
  truth: ['False', 'True'],
  nothing: 'None',
  member: (name, value) => `${JSON.stringify(name)}: ${value}`,
  bytes: (base64) => `base64.b64decode(${JSON.stringify(base64)})`,
  time: (text) => JSON.stringify(text),
};
