/** Words of the clock: playing, jumping, and what it ends. */
export const CLOCK_TOOL = {
  now: 'The lab’s time',
  utc: 'UTC',
  play: 'Play',
  pause: 'Pause',
  speeds: 'Lab time per second',
  speed: { 60: '1 min', 600: '10 min', 3600: '1 h' } as Readonly<Record<number, string>>,
  stopsAtEnds: 'Stop when something expires',
  stopped: {
    end: (what: string) => `Stopped: ${what} has just ended.`,
    turned: 'Stopped, because the lab went back or started over.',
    hidden: 'Stopped while the page was out of sight.',
    endOfTime: 'Stopped: the calendar ends with the year 9999.',
  },
  isNow: (time: string) => `It is now ${time}.`,
  onlyOn: 'The clock only goes on. Undo takes a move back; a whole play is one step.',

  jumps: 'Move on by',
  jump: {
    PT1M: '1 min',
    PT15M: '15 min',
    PT1H: '1 h',
    PT12H: '12 h',
    P1D: '1 day',
  } as Readonly<Record<string, string>>,
  jumpName: (amount: string) => `Move on by ${amount}`,
  byDuration: 'By an ISO 8601 duration',
  durationHint: 'such as PT90M or P2DT3H',
  move: 'Move on',
  toTime: 'To a date and time (UTC)',
  go: 'Go there',
  problem: {
    'duration.form': (text: string) =>
      text === ''
        ? 'Write how long, such as PT90M: 90 minutes.'
        : `“${text}” is no ISO 8601 duration. It begins with P; hours, minutes and seconds stand behind a T, as in P1DT2H30M.`,
    'duration.none': () => 'That is no time at all. The smallest move is PT1S.',
    'duration.range': () => 'That would pass the year 9999, where the calendar ends.',
    'time.form': () => 'Give a whole date with its time.',
    'time.past': (text: string) => `${text} is not after the lab’s time. To go back, undo.`,
  },

  ends: 'Until it expires',
  endsNone: 'Nothing is going to end',
  endsNoneText: 'Sessions that STS hands out stand here with the time at which they expire.',
  token: 'The token of the call in question',
  endsAt: (time: string, left: string) => `${time}, in ${left}`,
  ended: (time: string) => `${time}: ended`,
  justBefore: 'Just before',
  toEnd: 'To the end',
  justBeforeName: (what: string) => `Jump to just before ${what} ends`,
  toEndName: (what: string) => `Jump to the end of ${what}`,
  more: (count: number) => (count === 1 ? 'And one more, later.' : `And ${count} more, later.`),
  strip: (from: string, to: string, now: string) => `Time line from ${from} to ${to}; now is ${now}`,
  /** `2 days 3 h`, `1 h 5 min`, `30 s`: the two largest units. */
  amount: amountOf,
};

function amountOf(seconds: number): string {
  const days = Math.floor(seconds / 86_400);
  const parts = [
    days > 0 && `${days} day${days === 1 ? '' : 's'}`,
    unit(Math.floor((seconds % 86_400) / 3600), 'h'),
    unit(Math.floor((seconds % 3600) / 60), 'min'),
    unit(seconds % 60, 's'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? '0 s' : parts.slice(0, 2).join(' ');
}

const unit = (count: number, name: string): string | false => count > 0 && `${count} ${name}`;
