/** What is to be known of a policy without opening it. */
export type TabMark = 'decides' | 'refused' | 'broken' | 'unsaved';

/** One tab: which kind of policy, whose. */
export interface PolicyTabView {
  readonly key: string;
  readonly kind: string;
  readonly owner: string;
  readonly marks: readonly TabMark[];
}
