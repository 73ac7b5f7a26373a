import type { Asked } from '../../../content/call/made.ts';
import { SERVICE_NAMES } from '../serviceNames.ts';
import { apiCallOf } from '../../../content/call/apiCall.ts';
import { literal, type Language } from './literal.ts';
import { madeToken } from '../../../content/call/tokenParameter.ts';

/** The call for version 3 of the AWS SDK for JavaScript; null for an action that is no operation that the lab has. */
export function javaScriptCode(asked: Asked): string | null {
  const api = apiCallOf(asked);
  if (!api) return null;
  const { operation, params } = api;
  const client = `${SERVICE_NAMES[operation.service] ?? operation.service}Client`;
  const command = `${operation.name}Command`;
  const token = madeToken(asked);
  const unsigned = asked.as === 'none' && operation.unsigned !== true;
  const members = Object.entries(params).map(([name, value]) => {
    const parameter = operation.input.find((each) => each.name === name) ?? null;
    return `  ${JAVASCRIPT.member(name, literal(value, parameter, JAVASCRIPT, 2))},`;
  });
  if (token) members.push(`  ${token.parameter}: readFileSync(${JSON.stringify(token.file)}, "utf8"),`);
  const settings = unsigned ? ', signer: { sign: async (request) => request }' : '';
  return [
    ...(token ? ['import { readFileSync } from "node:fs";'] : []),
    `import { ${client}, ${command} } from "@aws-sdk/client-${operation.service}";`,
    '',
    `const client = new ${client}({ region: "us-east-1"${settings} });`,
    ...(members.length === 0
      ? [`const command = new ${command}({});`]
      : [`const command = new ${command}({`, ...members, '});']),
    'console.log(await client.send(command));',
    '',
  ].join('\n');
}

const JAVASCRIPT: Language = {
  truth: ['false', 'true'],
  nothing: 'null',
  member: (name, value) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)}: ${value}`,
  bytes: (base64) => `Buffer.from(${JSON.stringify(base64)}, "base64")`,
  time: (text) => `new Date(${JSON.stringify(text)})`,
};
