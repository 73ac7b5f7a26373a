/** The learner's own folder, which `~` stands for. */
export const HOME = '/home/learner';
