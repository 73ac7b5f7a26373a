/** Words of MFA devices and their codes. */
export const MFA = {
  codeOf: (device: string, code: string) =>
    `The code that ${device} shows when the call is made: ${code} as the clock stands.`,
  codeOfNone: 'A code that nobody has: there is no such MFA device.',

  none: 'There is no MFA device',
  noneText:
    'Give a user one in the World: in the menu of the user choose “Edit details…”, and tick “Has a virtual MFA device”. Or call iam:CreateVirtualMFADevice and iam:EnableMFADevice.',
  about:
    'A code holds for 30 seconds of the lab’s time and works once. The clock stands still unless it plays: “Next code” moves it on.',
  nobodys: 'Enabled for nobody',
  codeName: (device: string) => `the code of ${device}`,
  serialOf: (device: string) => `the serial number of ${device}`,
  holds: 'How long the code is shown',
  left: (seconds: number) => `${seconds} s left`,
  standing: { fresh: 'Not used yet', used: 'Used: the next call needs the next code' },
  next: 'Next code',
  nextName: (device: string, seconds: number) => `Next code of ${device}: move the clock on by ${seconds} s`,
  nextShown: 'Every device shows its next code.',
  showAll: (count: number) => `Show all ${count}`,
};
