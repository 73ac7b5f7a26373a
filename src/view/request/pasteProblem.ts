import type { Interface } from '../../explain/interface.ts';

/** Why a pasted text does not fill a request. */
export type PasteProblem =
  /** A quote is opened and never closed. */
  | { readonly code: 'openQuote'; readonly quote: string }
  /** Something that a shell would work out first: a variable, a pipe, a second line. */
  | { readonly code: 'shellOnly'; readonly text: string }
  /** It does not begin with `aws`. */
  | { readonly code: 'notAws' }
  /** A command that is no single call: `aws s3`, `aws configure`, help. */
  | { readonly code: 'noOperation'; readonly command: string }
  /** A value stands in a file, which the page does not have. */
  | { readonly code: 'file'; readonly path: string }
  /** The CLI refuses it, in its own words (F-035). */
  | { readonly code: 'cli'; readonly text: string };

/** What is wrong in our words. */
export function pasteProblemText(problem: PasteProblem, words: Interface): string {
  const said = words.request.paste;
  switch (problem.code) {
    case 'openQuote':
      return said.openQuote(problem.quote);
    case 'shellOnly':
      return said.shellOnly(problem.text);
    case 'notAws':
      return said.notAws;
    case 'noOperation':
      return said.noOperation(problem.command);
    case 'file':
      return said.file(problem.path);
    case 'cli':
      return said.cli;
  }
}
