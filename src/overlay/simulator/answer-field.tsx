import type { SimulatorInput } from '../../assist/simulator/simulate-inputs.ts';
import { useEnv } from '../parts/env.ts';

export interface AnswerFieldProps {
  readonly input: SimulatorInput;
  readonly value: string;
  /** The validation condition refuses it. */
  readonly refused: boolean;
  /** Not asked with the other answers. */
  readonly hidden: boolean;
  onAnswer(value: string): void;
}

const MAX_ANSWER = 500;

/** A question of the form with the control that a phone would show. */
export function AnswerField(props: AnswerFieldProps) {
  const { simulator: text } = useEnv().layer;
  const { input, refused, hidden } = props;
  const id = `answer-${input.path}`;
  const note = hidden
    ? text.hidden
    : refused
      ? text.refused
      : input.kind === 'lookup' || input.kind === 'multi-lookup'
        ? text.lookup
        : null;
  if (input.control === 'choices') {
    return (
      <fieldset class={`answer ${hidden ? 'off' : ''}`} aria-describedby={note ? `${id}-note` : undefined}>
        <legend dir="auto">{input.label}</legend>
        <Choices {...props} />
        <Note id={id} text={note} refused={refused} />
      </fieldset>
    );
  }
  return (
    <div class={`answer ${hidden ? 'off' : ''}`}>
      <label for={id} dir="auto">
        {input.label}
      </label>
      <Control {...props} id={id} note={note} />
      <Note id={id} text={note} refused={refused && !hidden} />
    </div>
  );
}

function Note({ id, text, refused }: { id: string; text: string | null; refused: boolean }) {
  return (
    <p class={`note ${refused ? 'error' : 'muted'}`} id={`${id}-note`} aria-live="polite">
      {text}
    </p>
  );
}

function Control(props: AnswerFieldProps & { readonly id: string; readonly note: string | null }) {
  const { simulator: text } = useEnv().layer;
  const { input, value, refused, hidden, onAnswer, id, note } = props;
  const common = {
    id,
    value,
    'aria-invalid': refused && !hidden,
    'aria-describedby': note ? `${id}-note` : undefined,
  };
  if (input.control === 'choice') {
    return (
      <select {...common} onChange={(event) => onAnswer(event.currentTarget.value)}>
        <option value="">{text.noChoice}</option>
        {input.choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label === choice.value ? choice.value : `${choice.label} (${choice.value})`}
          </option>
        ))}
      </select>
    );
  }
  if (input.control === 'date' || input.control === 'time') {
    return (
      <input {...common} type={input.control} onInput={(event) => onAnswer(event.currentTarget.value)} />
    );
  }
  return (
    <input
      {...common}
      type="text"
      inputMode={input.control === 'number' || input.kind === 'phone' ? 'tel' : 'text'}
      dir="auto"
      autocomplete="off"
      spellcheck={false}
      maxLength={MAX_ANSWER}
      onInput={(event) => onAnswer(event.currentTarget.value)}
    />
  );
}

/** Several choices are saved in one text, in the order of the list, with blanks between them. */
function Choices({ input, value, onAnswer }: AnswerFieldProps) {
  const chosen = new Set(value.split(' ').filter((one) => one !== ''));
  const toggle = (choice: string, on: boolean) => {
    const next = input.choices
      .map((one) => one.value)
      .filter((one) => (one === choice ? on : chosen.has(one)));
    onAnswer(next.join(' '));
  };
  return (
    <>
      {input.choices.map((choice) => (
        <label key={choice.value} class="option">
          <input
            type="checkbox"
            checked={chosen.has(choice.value)}
            onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
          />
          <span dir="auto">{choice.label}</span>
        </label>
      ))}
    </>
  );
}
