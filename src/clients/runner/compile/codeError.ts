/** Why code cannot run at all; `line` counts from 1 in the learner's text. */
export type CodeError =
  /** `message` is the parser's, without its position. */
  | {
      readonly code: 'syntaxError';
      readonly params: { readonly message: string };
      readonly line: number | null;
    }
  /** Something else than the SDK's packages is imported. */
  | {
      readonly code: 'importNotAllowed';
      readonly params: { readonly specifier: string };
      readonly line: number;
    }
  /** `import(x)`, where what is imported is known only when the code runs. */
  | {
      readonly code: 'importNotLiteral';
      readonly params: { readonly expression: string };
      readonly line: number;
    };
