/** What AWS's console says when switching roles fails, whatever the reason (H-022). */
export const SWITCH_ROLE_REFUSED =
  'Invalid information in one or more fields. Check your information or contact your administrator.';
