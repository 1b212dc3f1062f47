import type { RuleSetting } from '../../lint/engine.ts';
import { RULES } from '../../lint/rules/index.ts';
import { didYouMean } from '../command/suggest.ts';

const SETTINGS: ReadonlySet<string> = new Set<RuleSetting>(['off', 'info', 'warning', 'error']);

/** `--rule ID=SETTING`, as many as there are. */
export function readRuleSettings(
  entries: readonly string[],
): { readonly value: Record<string, RuleSetting> } | { readonly error: string } {
  const value: Record<string, RuleSetting> = {};
  for (const entry of entries) {
    const [id = '', setting = ''] = entry.split('=');
    const unknown = unknownRule(id);
    if (unknown !== null) return { error: `--rule ${entry}: ${unknown}` };
    if (!isSetting(setting)) return { error: `--rule ${entry}: use ${id}=off, info, warning or error` };
    value[id] = setting;
  }
  return { value };
}

/** Why an id is no rule's, with the one that may have been meant; null for a rule. */
export function unknownRule(id: string): string | null {
  if (RULES.some((rule) => rule.id === id)) return null;
  return `there is no rule ${id}${didYouMean(
    id,
    RULES.map((rule) => rule.id),
  )}`;
}

function isSetting(text: string): text is RuleSetting {
  return SETTINGS.has(text);
}
