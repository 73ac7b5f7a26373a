/** What AWS adds, whatever is wrong with an ID token (public captures; that it is the same for all faults is a best reading). */
export const NOT_A_JWT = { detail: 'You may see this error if you sent an Access Token' } as const;
