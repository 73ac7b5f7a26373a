import { createHash } from 'node:crypto';

/** What the runner's frame and the worker in it may load: their own scripts, and what they make of texts. */
const POLICY = (script: string): string =>
  `default-src 'none'; script-src '${hashOf(script)}' blob:; worker-src blob:; base-uri 'none'; form-action 'none'`;

/** The page of the runner's frame with its security policy, which admits its one script. */
export function framePage(html: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
  if (script === undefined) throw new Error('the page of the runner’s frame has no script');
  const charset = '<meta charset="utf-8" />';
  if (!html.includes(charset)) throw new Error('the page of the runner’s frame has no place for a policy');
  const policy = `<meta http-equiv="Content-Security-Policy" content="${POLICY(script)}" />`;
  return html.replace(charset, `${charset}\n    ${policy}`);
}

const hashOf = (script: string): string => `sha256-${createHash('sha256').update(script).digest('base64')}`;
