import type { ContactProperty } from '../../contact/contact.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon } from '../parts/icon.tsx';
import { Troubles } from '../parts/troubles.tsx';
import { soundOf, VerdictIcon } from '../parts/verdict-icon.tsx';
import type { DrawerState } from '../shell/state.ts';
import { hqOutcome } from '../simulator/hq-outcome.ts';
import { HqSection } from '../simulator/hq-section.tsx';
import { SavedSection } from '../simulator/saved-section.tsx';
import type { DrawerContact, DrawerGap, DrawerView } from './drawer-view.ts';
import { Offers } from './offers.tsx';

export interface DrawerProps {
  readonly view: DrawerView;
  readonly state: DrawerState;
  readonly sendAt: string;
  onSendAt(time: string): void;
  onOpen(open: boolean): void;
  onContact(key: string): void;
  onElement(element: HTMLElement | null): void;
}

/** The three ways to reach a contact. */
const LINES = ['sms', 'replies', 'email'] as const;

/** What the page does not take is not saved, whatever HQ would make of it. */
function refusedOf({ refused }: DrawerContact): readonly ContactProperty[] {
  return refused.map(({ property }) => property);
}

/** What becomes of the contact of a form that is being filled in: one line at the page's edge, and all of it on demand. */
export function Drawer(props: DrawerProps) {
  const { view, state, onOpen, onElement } = props;
  const text = useEnv().layer.drawer;
  const { contacts, room } = view;
  const current = contacts.find(({ key }) => key === state.contact) ?? contacts[0];
  return (
    <section
      class={`drawer surface ${state.open ? 'open' : ''}`}
      aria-label={text.name}
      style={{ '--room-top': `${room.top}px`, '--room-bottom': `${room.bottom}px` }}
      tabIndex={-1}
      ref={onElement}
    >
      <Button
        look="row"
        class="summary"
        expanded={state.open}
        keepsFocus={!state.open}
        onAct={() => onOpen(!state.open)}
      >
        <Summary contact={current} view={view} />
      </Button>
      {state.open && <Body {...props} current={current} />}
    </section>
  );
}

/** The short line; screen readers hear it again when it changes. */
function Summary({ contact, view }: { readonly contact: DrawerContact; readonly view: DrawerView }) {
  const { simulator, drawer: text } = useEnv().layer;
  const { entry, result, owner } = contact;
  const check = owner?.check ?? null;
  const { verdict } = hqOutcome(result, entry.creates, view.project, check, refusedOf(contact));
  const { sms, email } = simulator.channels;
  const labels = { sms, replies: text.replies, email };
  return (
    <>
      <span class="hidden">{text.name}: </span>
      <span class="tones" aria-live="polite" aria-atomic="true">
        {LINES.map((name) => (
          <span key={name}>
            <VerdictIcon line={verdict[name]} />
            {labels[name]}
            <span class="hidden">: {text.tone[soundOf(verdict[name])]}; </span>
          </span>
        ))}
      </span>
      {view.contacts.length > 1 && <span class="muted">{text.more(view.contacts.length)}</span>}
      <Icon name="next" />
    </>
  );
}

function Body(props: DrawerProps & { readonly current: DrawerContact }) {
  const { view, current, sendAt, onSendAt, onContact } = props;
  const { drawer: text, simulator } = useEnv().layer;
  const { contacts, gaps, project } = view;
  return (
    <div class="body simulator">
      <h2 class="hidden">{text.name}</h2>
      {gaps.length > 0 && (
        <div class="gaps">
          {gaps.map((gap: DrawerGap) => (
            <p key={gap} class="muted">
              {text.gap[gap]}
            </p>
          ))}
        </div>
      )}
      {contacts.length > 1 && (
        <label class="row-field">
          <span>{simulator.case}</span>
          <select value={current.key} onChange={(event) => onContact(event.currentTarget.value)}>
            {contacts.map((contact) => (
              <option key={contact.key} value={contact.key}>
                {nameOf(contact)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Offers contact={current} />
      <HqSection
        key={current.key}
        result={current.result}
        creates={current.entry.creates}
        project={project}
        sendAt={sendAt}
        onSendAt={onSendAt}
        owner={current.owner}
        refused={refusedOf(current)}
        explain
      />
      <SavedSection entry={current.entry} result={current.result} />
      {view.enterClears && <p class="muted">{text.enterClears}</p>}
      <Troubles />
    </div>
  );

  function nameOf({ entry: { name, index, caseType }, row }: DrawerContact): string {
    const base = index !== null ? simulator.otherCase(index) : (name ?? simulator.thisCase);
    const typed = caseType === null ? base : `${base} (${caseType})`;
    return row === null ? typed : text.row(typed, row);
  }
}
