/** The lab's time as shown: `2026-01-15 09:00 UTC`, with seconds when there are any. */
export function clockText(iso: string): string {
  const seconds = iso.slice(16, 19);
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}${seconds === ':00' || seconds.length < 3 ? '' : seconds} UTC`;
}
