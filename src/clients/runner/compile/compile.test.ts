import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { linked } from './linked.ts';
import type { Language } from './stripTypes.ts';

const compiled = (source: string, language: Language = 'js'): unknown => {
  const result = compile(source, language);
  return result.ok ? linked(result.value.pieces, (name) => `<${name}>`) : result.error;
};

describe('code becomes a module', () => {
  it('with the addresses of the packages in place of their names, however they are imported', () => {
    expect(
      compiled(
        [
          "import { STSClient as Sts } from '@aws-sdk/client-sts';",
          'import * as s3 from "@aws-sdk/client-s3"; export * from "@aws-sdk/client-s3";',
          "const iam = await import('@aws-sdk/client-iam');",
          "const text = `import '@aws-sdk/client-sts'`; // import 'fs'",
          'console.log(import.meta.url);',
        ].join('\n'),
      ),
    ).toBe(
      [
        "import { STSClient as Sts } from '<@aws-sdk/client-sts>';",
        'import * as s3 from "<@aws-sdk/client-s3>"; export * from "<@aws-sdk/client-s3>";',
        'const iam = await import("<@aws-sdk/client-iam>");',
        "const text = `import '@aws-sdk/client-sts'`; // import 'fs'",
        'console.log(import.meta.url);',
      ].join('\n'),
    );
  });

  it('JavaScript is not touched', () => {
    const source = 'class A { #x = 1; static { A.y = 2 } }\nlabel: for (const x of [1n]) break label;\n';
    expect(compiled(source)).toBe(source);
  });

  it('TypeScript loses its types and imports of types, and every line stays where it is', () => {
    const source = [
      "import type { Credentials } from '@aws-sdk/client-sts';",
      "import { STSClient, type STSClientConfig } from '@aws-sdk/client-sts';",
      'interface Named {',
      '  name: string;',
      '}',
      'const named = { name: "x" } satisfies Named as Named;',
      'export const client = new STSClient({} as STSClientConfig)!;',
    ].join('\n');
    const code = compiled(source, 'ts');
    expect(typeof code === 'string' && code.split('\n').map((line) => line.trim())).toEqual([
      '',
      "import { STSClient, } from '<@aws-sdk/client-sts>';",
      '',
      '',
      '',
      'const named = { name: "x" } ;',
      'export const client = new STSClient({} );',
    ]);
  });
});

describe('what cannot run is told with its line', () => {
  const CASES: readonly (readonly [string, string, object])[] = [
    [
      'a package of npm',
      "// one\nimport x from 'lodash';",
      { code: 'importNotAllowed', params: { specifier: 'lodash' }, line: 2 },
    ],
    [
      'a module of Node.js',
      "\n\nimport 'node:fs';",
      { code: 'importNotAllowed', params: { specifier: 'node:fs' }, line: 3 },
    ],
    [
      'another client',
      "import { EC2Client } from '@aws-sdk/client-ec2';",
      { code: 'importNotAllowed', params: { specifier: '@aws-sdk/client-ec2' }, line: 1 },
    ],
    [
      'an address',
      "await import('https://example.com/x.js')",
      { code: 'importNotAllowed', params: { specifier: 'https://example.com/x.js' }, line: 1 },
    ],
    [
      'text as a module',
      "export * from 'data:text/javascript,1'",
      { code: 'importNotAllowed', params: { specifier: 'data:text/javascript,1' }, line: 1 },
    ],
    [
      'what is known only later',
      'let x;\nawait import(x + 1)',
      { code: 'importNotLiteral', params: { expression: 'x + 1' }, line: 2 },
    ],
    [
      'a template with holes',
      'await import(`@aws-sdk/client-${name}`)',
      { code: 'importNotLiteral', params: { expression: '`@aws-sdk/client-${name}`' }, line: 1 },
    ],
    [
      'what does not parse',
      'let x;\nlet y = (2;',
      { code: 'syntaxError', params: { message: 'Unexpected token, expected ","' }, line: 2 },
    ],
    [
      'types in JavaScript',
      'let x: number = 1;',
      { code: 'syntaxError', params: { message: 'Unexpected token, expected ";"' }, line: 1 },
    ],
  ];
  for (const [name, source, error] of CASES)
    it(`such as ${name}`, () => {
      expect(compiled(source)).toEqual(error);
    });

  it('the first import is told of', () => {
    expect(compiled("import 'a';\nawait import('b'); import 'c';")).toMatchObject({ line: 1 });
  });
});

describe('a probe', () => {
  const probe = (source: string): string => {
    const result = compile(source, 'js');
    return result.ok ? result.value.probe : '';
  };

  it('is a script of the same lines that runs nothing and then says so', () => {
    const script = probe(
      "import { STSClient } from '@aws-sdk/client-sts';\nexport const a = await new STSClient({});\nthrow 1;",
    );
    const said: unknown[] = [];
    // oxlint-disable-next-line no-new-func
    new Function('postMessage', script)((value: unknown) => said.push(value));
    expect([said, script.split('\n').findIndex((line) => line.includes('throw 1;'))]).toEqual([[0], 2]);
  });

  it('is wrong where the module is', () => {
    // oxlint-disable-next-line no-new-func
    expect(() => new Function(probe('const a = 1;\nconst a = 2;'))).toThrow(SyntaxError);
  });
});
