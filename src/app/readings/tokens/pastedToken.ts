/**
 * The token in a text as it is copied from elsewhere: without white space and quotes around it, without the scheme of an
 * HTTP header, and out of the form that a browser posts a SAML response in.
 */
export function pastedToken(text: string): string {
  const bare = text.trim().replace(/^(?:Authorization:\s*)?Bearer\s+/i, '');
  const quoted = /^"([^"]*)"$|^'([^']*)'$/.exec(bare);
  const token = (quoted?.[1] ?? quoted?.[2] ?? bare).trim();
  const posted = /^SAMLResponse=([^&\s]+)/.exec(token)?.[1];
  return posted === undefined ? token : unescaped(posted);
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
