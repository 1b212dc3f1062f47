import type { ContactProperty } from '../../contact/contact.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import { Icon } from '../parts/icon.tsx';
import { Troubles } from '../parts/troubles.tsx';
import { ToneIcon } from '../parts/verdict-icon.tsx';
import type { DrawerState } from '../shell/state.ts';
import { hqOutcome } from '../simulator/hq-outcome.ts';
import { shownIn } from '../simulator/shown-in.ts';
import { type ContactSentence, contactSentence } from './contact-sentence.ts';
import { Details } from './details.tsx';
import css from './drawer.css?inline';
import type { DrawerContact, DrawerGap, DrawerView } from './drawer-view.ts';
import { Holder } from './holder.tsx';
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

/** What the page does not take is not saved, whatever HQ would make of it. */
function refusedOf({ refused }: DrawerContact): readonly ContactProperty[] {
  return refused.map(({ property }) => property);
}

/** What becomes of the contact of a form that is being filled in: one sentence at the page's edge, and all of it on demand. */
export function Drawer(props: DrawerProps) {
  const { view, state, onOpen, onElement } = props;
  const { layer, dress } = useEnv();
  dress(css);
  const text = layer.drawer;
  const { contacts, room } = view;
  const current = contacts.find(({ key }) => key === state.contact) ?? contacts[0];
  const { entry, result, owner } = current;
  const refused = refusedOf(current);
  const { verdict } = hqOutcome(result, entry.creates, view.project, owner?.check ?? null, refused);
  const sentence = contactSentence(verdict, current.quiet);
  return (
    <section
      class={`drawer surface ${state.open ? 'open' : ''}`}
      aria-label={text.name}
      style={{
        insetBlockEnd: `${room.bottom + 8}px`,
        maxHeight: `calc(100vh - ${room.top + room.bottom + 16}px)`,
      }}
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
        <Summary sentence={sentence} contacts={contacts.length} />
      </Button>
      {state.open && <Body {...props} current={current} refused={refused} held={sentence.held} />}
    </section>
  );
}

/** The sentence; screen readers hear it again when it changes. */
function Summary({ sentence, contacts }: { readonly sentence: ContactSentence; readonly contacts: number }) {
  const { layer, contact: words, locale } = useEnv();
  const { drawer: text } = layer;
  const { lines, held, tone, typing } = sentence;
  const said = [...lines.map((line) => line.say(words, shownIn(locale))), ...(held ? [text.held] : [])];
  return (
    <>
      <span class="hidden">{text.name}: </span>
      {tone !== null && <ToneIcon tone={tone} />}
      <span class="sentence" aria-live="polite" aria-atomic="true" dir="auto">
        {said.length > 0
          ? said.map((one) => `${one}${text.end}`).join(' ')
          : typing
            ? text.typing
            : text.nothing}
      </span>
      {contacts > 1 && <span class="muted">{text.more(contacts)}</span>}
      <Icon name="next" />
    </>
  );
}

interface BodyProps extends DrawerProps {
  readonly current: DrawerContact;
  readonly refused: readonly ContactProperty[];
  readonly held: boolean;
}

function Body({ view, current, refused, held, sendAt, onSendAt, onContact }: BodyProps) {
  const { drawer: text, simulator } = useEnv().layer;
  const { contacts, gaps, project } = view;
  return (
    <div class="body simulator">
      <h2 class="hidden">{text.name}</h2>
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
      {held && <Holder key={current.key} owner={current.owner} />}
      <Offers contact={current} />
      {view.enterClears && <p class="muted">{text.enterClears}</p>}
      {gaps.length > 0 && (
        <div class="gaps">
          {gaps.map((gap: DrawerGap) => (
            <p key={gap} class="muted">
              {text.gap[gap]}
            </p>
          ))}
        </div>
      )}
      <Details
        contact={current}
        refused={refused}
        project={project}
        audience={view.audience}
        sendAt={sendAt}
        onSendAt={onSendAt}
      />
      <Troubles />
    </div>
  );

  function nameOf({ entry: { name, index, caseType }, row }: DrawerContact): string {
    const base = index !== null ? simulator.otherCase(index) : (name ?? simulator.thisCase);
    const typed = caseType === null ? base : `${base} (${caseType})`;
    return row === null ? typed : text.row(typed, row);
  }
}
