/** Rules that are off, or of another severity. */
import { RULE_LIST } from 'virtual:rule-list';
import { useState } from 'preact/hooks';
import { helpUrl } from '../../../lint/help.ts';
import { summaryOf } from '../../../lint/texts/summaries/en.ts';
import { type Preferences, RULE_SETTINGS } from '../../preferences.ts';
import type { PagesTexts } from '../texts/en.ts';
import type { SectionProps } from './section.ts';

type ListedRule = (typeof RULE_LIST)[number];
type Texts = PagesTexts['options']['rules'];

function withSetting(now: Preferences, id: string, value: string): Preferences {
  const { [id]: _, ...others } = now.rules;
  const setting = RULE_SETTINGS.find((one) => one === value);
  return { ...now, rules: setting ? { ...others, [id]: setting } : others };
}

function RuleRow({ rule, preferences, text, change }: SectionProps<Texts> & { rule: ListedRule }) {
  return (
    <li>
      <span>
        <a href={helpUrl(rule.id)} target="_blank" rel="noreferrer">
          {rule.id}
        </a>
        <br />
        {summaryOf(rule.id, text.summaries)}
      </span>
      <select
        aria-label={`${text.setting}: ${rule.id}`}
        value={preferences.rules[rule.id] ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          change((now) => withSetting(now, rule.id, value));
        }}
      >
        <option value="">{text.usual(text.settings[rule.severity])}</option>
        {RULE_SETTINGS.map((setting) => (
          <option key={setting} value={setting}>
            {text.settings[setting]}
          </option>
        ))}
      </select>
    </li>
  );
}

export function Rules(props: SectionProps<Texts>) {
  const { text, preferences, change } = props;
  const [wanted, setWanted] = useState('');
  const isWanted = ({ id }: ListedRule): boolean =>
    `${id} ${summaryOf(id, text.summaries)}`.toLowerCase().includes(wanted.trim().toLowerCase());
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{text.title}</h2>
      <p class="quiet">{text.intro}</p>
      <p class="row">
        <input
          type="search"
          name="find-rule"
          aria-label={text.find}
          placeholder={text.find}
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
        {Object.keys(preferences.rules).length > 0 && (
          <button type="button" onClick={() => change((now) => ({ ...now, rules: {} }))}>
            {text.reset}
          </button>
        )}
      </p>
      <ul class="list rules">
        {RULE_LIST.filter(isWanted).map((rule) => (
          <RuleRow key={rule.id} rule={rule} {...props} />
        ))}
      </ul>
    </section>
  );
}
