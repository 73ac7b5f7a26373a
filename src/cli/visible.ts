/**
 * A text with the characters that no screen shows, or that move what it shows, written out as `\u202e`: names and
 * policies come from anywhere. Line ends stay; JSON stays the same JSON.
 */
export const visible = (text: string): string => text.split('\n').map(visibleLine).join('\n');

/** The same for what has to stay on one line. */
export const visibleLine = (line: string): string =>
  line.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
