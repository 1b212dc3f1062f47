declare module 'virtual:rule-list' {
  /** Written by the build from the rules themselves (.ci/rule-list.ts). */
  export const RULE_LIST: readonly {
    readonly id: string;
    readonly severity: 'error' | 'warning' | 'info';
  }[];
}
