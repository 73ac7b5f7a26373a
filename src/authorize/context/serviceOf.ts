/** The service prefix of an action: `s3` of `s3:GetObject`. */
export const serviceOf = (action: string): string => action.slice(0, action.indexOf(':'));
