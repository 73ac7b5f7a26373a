/** The version of files of progress; that of each save in them is its own. */
export const PROGRESS_VERSION = 1;
