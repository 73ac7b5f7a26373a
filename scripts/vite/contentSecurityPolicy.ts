import type { Plugin } from 'vite';

/** What the built page may load, and why it needs that much. */
const POLICY: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  // Monaco positions its lines with style attributes.
  'style-src': ["'self'", "'unsafe-inline'"],
  // Vite writes small images and fonts into the style sheet.
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  // Lazy chunks and nothing else: the lab talks to no server.
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  // Code that learners run, in a page of its own that can reach nothing.
  'frame-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Writes the policy into the built page; the development server, which needs inline scripts, goes without. */
export const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html) {
      const refused = inlineCode(html);
      if (refused) throw new Error(`index.html holds ${refused}, which its own security policy refuses`);
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: policyText() },
          injectTo: 'head-prepend',
        },
      ];
    },
  },
});

const policyText = () =>
  Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');

function inlineCode(html: string): string | null {
  const script = /<script(?![^>]*\ssrc=)[^>]*>/i.exec(html)?.[0];
  if (script) return `an inline script (${script})`;
  const handler = /<[a-z][^>]*\s(on[a-z]+)=/i.exec(html)?.[1];
  return handler ? `the inline handler ${handler}` : null;
}
