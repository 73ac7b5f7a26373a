import { useState } from 'react';

interface JsonDraft {
  readonly text: string;
  /** Whether the text is not taken as it stands. */
  readonly refused: boolean;
  readonly change: (text: string) => void;
}

/**
 * The text of a value that is edited as JSON: as it was typed for as long as it means that value, or nothing yet.
 * @param written the value as JSON
 * @param take hands a value on; false when it cannot be used
 */
export function useJsonDraft(written: string, take: (value: unknown) => boolean): JsonDraft {
  const [draft, setDraft] = useState<{
    readonly text: string;
    readonly of: string;
    readonly refused: boolean;
  } | null>(null);
  const own = draft?.of === written ? draft : null;
  return {
    text: own?.text ?? written,
    refused: own?.refused ?? false,
    change: (text) => {
      const parsed = parsedJson(text);
      const taken = parsed !== null && take(parsed.value);
      setDraft({ text, of: taken ? JSON.stringify(parsed.value, null, 2) : written, refused: !taken });
    },
  };
}

function parsedJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}
