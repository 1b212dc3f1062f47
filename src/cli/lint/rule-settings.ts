import type { RuleSetting } from '../../lint/engine.ts';
import { RULES } from '../../lint/rules/index.ts';
import { didYouMean } from '../command/suggest.ts';
import type { Read } from '../read-file.ts';
import { ofFile, type Said } from '../said.ts';

const SETTINGS: ReadonlySet<string> = new Set<RuleSetting>(['off', 'info', 'warning', 'error']);

/** `--rule ID=SETTING`, as many as there are. */
export function readRuleSettings(entries: readonly string[]): Read<Record<string, RuleSetting>> {
  const value: Record<string, RuleSetting> = {};
  for (const entry of entries) {
    const [id = '', setting = ''] = entry.split('=');
    const unknown = unknownRule(id);
    if (unknown !== null) return { error: ofFile(`--rule ${entry}`, unknown) };
    if (!isSetting(setting)) return { error: ofFile(`--rule ${entry}`, (say) => say.lint.useSetting(id)) };
    value[id] = setting;
  }
  return { value };
}

/** Why an id is no rule's, with the one that may have been meant; null for a rule. */
export function unknownRule(id: string): Said | null {
  if (RULES.some((rule) => rule.id === id)) return null;
  const meant = didYouMean(
    id,
    RULES.map((rule) => rule.id),
  );
  return (say) => say.lint.noRule(id) + meant(say);
}

function isSetting(text: string): text is RuleSetting {
  return SETTINGS.has(text);
}
