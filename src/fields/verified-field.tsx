import { useEffect, useState } from 'preact/hooks';
import { smsOutcome } from '../contact/phone/phone.ts';
import { isVerified, readsAsNo } from '../contact/two-way/verified.ts';
import type { Tone } from '../contact/verdict/verdict-line.ts';
import type { NumberAnswer } from '../guard/desk.ts';
import type { Severity } from '../lint/finding.ts';
import { SeverityIcon } from '../overlay/parts/icon.tsx';
import { repliesLine } from '../overlay/parts/owners-of.ts';
import type { FieldProps } from './field.ts';
import { DESCRIBED_BY, Frame } from './frame.tsx';
import type { ElementLanguage } from './texts/language.ts';

/** Typing is followed, not letter by letter. */
const QUIET_MS = 400;

type State =
  | { readonly kind: 'quiet' | 'no-number' | 'checking' | 'unasked' }
  | { readonly kind: 'answer'; readonly number: string; readonly answer: NumberAnswer['answer'] };

const SEVERITIES: Readonly<Record<Tone, Severity>> = {
  ok: 'info',
  late: 'warning',
  doubtful: 'warning',
  fails: 'warning',
  unknown: 'incomplete',
};

function wordsOf(
  state: State,
  { fields: { owner: text }, contact }: ElementLanguage,
): readonly [Severity, string] | null {
  switch (state.kind) {
    case 'quiet':
      return null;
    case 'no-number':
      return ['info', text.noNumber];
    case 'checking':
      return ['incomplete', text.checking];
    case 'unasked':
      return ['incomplete', text.unasked];
    case 'answer': {
      const line = repliesLine(state.number, state.answer);
      return [SEVERITIES[line.tone], `${line.say(contact)}.`];
    }
  }
}

/** Whether the number may be used for two-way messages, and who holds it. The value is 1 or empty. */
export function VerifiedField(field: FieldProps) {
  const { value, number, context } = field;
  const { language, desk } = context;
  const text = language.fields;
  const checked = isVerified(value) && !readsAsNo(value);
  const { status, number: stored } = smsOutcome({ contact_phone_number: number }, undefined);
  const asked = checked && status === 'yes' ? stored : null;
  const [state, setState] = useState<State>({ kind: 'quiet' });

  useEffect(() => {
    if (!checked) return setState({ kind: 'quiet' });
    if (asked === null) return setState({ kind: 'no-number' });
    if (!desk) return setState({ kind: 'quiet' });
    const life = new AbortController();
    const ask = async (): Promise<void> => {
      setState({ kind: 'checking' });
      const items = [
        { ref: '0', contact: { contact_phone_number: asked, contact_phone_number_is_verified: '1' } },
      ];
      const report = await desk.check(items, life.signal).catch(() => null);
      if (life.signal.aborted) return;
      const [answer] = report?.answers ?? [];
      if (answer) setState({ kind: 'answer', number: asked, answer: answer.answer });
      else setState({ kind: report?.failure?.reason === 'not-configured' ? 'quiet' : 'unasked' });
    };
    const timer = setTimeout(() => void ask(), QUIET_MS);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [checked, asked, desk]);

  const words = wordsOf(state, language);
  return (
    <Frame
      field={field}
      hint={text.verified.hint}
      notice={
        words && (
          <p class={`line ${words[0]}`}>
            <SeverityIcon severity={words[0]} />
            <span class="words">{words[1]}</span>
          </p>
        )
      }
    >
      <label class="check">
        <input
          type="checkbox"
          aria-describedby={DESCRIBED_BY}
          checked={checked}
          disabled={field.disabled || field.readOnly}
          onChange={(event) => field.onValue(event.currentTarget.checked ? '1' : '', true)}
          onBlur={field.onLeave}
        />
        <span>{field.label ?? text.verified.label}</span>
      </label>
    </Frame>
  );
}
