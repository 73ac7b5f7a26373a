/** Words of the trails. */
export const TRAIL = {
  account: 'Trail of',
  all: 'all accounts',
  option: (account: string, events: number) =>
    `${account} (${events === 1 ? '1 event' : `${events} events`})`,
  inAccount: (account: string) => `in ${account}`,
  event: (name: string) => `the event of ${name}`,
  none: 'Nothing is logged yet',
  noneText:
    'Make a call: CloudTrail logs it in the account of the caller, and in every other account that it concerns.',
  older: (events: number) =>
    events === 1 ? '1 older event is not shown.' : `${events} older events are not shown.`,
};
