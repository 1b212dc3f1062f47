const RULE_PAGES = 'https://github.com/caseline/caseline/blob/main/docs/rules';

/** The page that explains a rule with examples. */
export function helpUrl(ruleId: string): string {
  return `${RULE_PAGES}/${ruleId}.md`;
}
