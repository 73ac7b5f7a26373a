/** Words of the list of sessions. */
export const SESSIONS = {
  none: 'No session is out',
  noneText:
    'A call that is allowed, such as AssumeRole, gives out temporary credentials. They stand here then.',
  inUse: 'in use',
  use: 'Use as caller',
  revoke: 'Revoke the role’s sessions',
};
