/** Settings of a section by name; those of an indented block below a name are a record. */
export type Settings = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Reads a configuration file: sections by the text in their brackets. What is neither section nor setting is skipped. */
export function readIni(text: string): ReadonlyMap<string, Settings> {
  const sections = new Map<string, Record<string, string | Record<string, string>>>();
  let section: Record<string, string | Record<string, string>> | null = null;
  let block: Record<string, string> | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]+)\]/.exec(line)?.[1];
    if (header !== undefined) {
      section = sections.get(header) ?? {};
      sections.set(header, section);
      block = null;
      continue;
    }
    const [, indent = '', name = '', value = ''] =
      /^(\s*)([^:=\s][^:=]*?)\s*[:=]\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === '' || !section) continue;
    if (indent !== '' && block) {
      block[name.toLowerCase()] = value;
      continue;
    }
    block = value === '' ? {} : null;
    section[name.toLowerCase()] = block ?? value;
  }
  return sections;
}
