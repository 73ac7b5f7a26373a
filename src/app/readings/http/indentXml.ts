/** XML that stands in one line with a line for each element, so that it can be read. Its texts stay as they are. */
export function indentXml(xml: string): string {
  let depth = 0;
  return xml
    .replaceAll(/>\s*</g, '>\n<')
    .split('\n')
    .map((line) => {
      const closes = line.startsWith('</');
      if (closes) depth -= 1;
      const text = '  '.repeat(Math.max(0, depth)) + line;
      const opens = /^<[^/?!]/.test(line) && !line.endsWith('/>') && !/<\/[^>]*>$/.test(line);
      if (opens) depth += 1;
      return text;
    })
    .join('\n');
}
