/** Time left as a clock shows it: `9:05`, `1:20:00`. Seconds begun count whole. */
export function timeText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  const tail = String(rest).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

/** Minutes that are announced when they are left. */
const ANNOUNCED = [1, 5, 10] as const;

/** The last announcement that is due: with 4:30 left it is 5; null before the first. */
export const announcedAt = (milliseconds: number): number | null =>
  ANNOUNCED.find((minutes) => milliseconds <= minutes * 60_000) ?? null;
