import { type ComponentChildren, createContext, type Ref, type TargetedMouseEvent } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether a click was a person's, on what they saw. */
export type IsDeliberate = (event: Event, control: Element) => boolean;

const Deliberate = createContext<IsDeliberate>(() => false);
export const DeliberateProvider = Deliberate.Provider;

interface Props {
  readonly look?: 'primary' | 'plain' | undefined;
  readonly busy?: boolean | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
  readonly onAct: () => void;
  readonly children: ComponentChildren;
}

/** The only kind of button in pages of records: it acts on deliberate clicks alone. */
export function Act({ look = 'plain', busy = false, buttonRef, onAct, children }: Props) {
  const isDeliberate = useContext(Deliberate);
  const onClick = (event: TargetedMouseEvent<HTMLButtonElement>): void => {
    if (!busy && isDeliberate(event, event.currentTarget)) onAct();
  };
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-disabled={busy || undefined}
      ref={buttonRef ?? null}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
