import type { FieldLanguage } from '../../../fields/texts/language.ts';
import type { CreateRecheck } from '../../../guard/recheck.ts';
import type { DrawerContact, DrawerView } from '../../../overlay/drawer/drawer-view.ts';
import type { mountUi } from '../../../overlay/shell/mount-ui.tsx';
import type { Ui, UiCallbacks, UiOptions } from '../../../overlay/shell/ui.ts';
import type { FilledContact } from '../../filled-form.ts';
import { createLater } from '../../later.ts';
import type { FilledProblem } from '../../problems.ts';
import type { FilledSession, FilledView, Moment } from '../../session.ts';
import type { FilledWebApp } from '../filled-web-app.ts';
import type { FormEntry } from '../form-entry.ts';
import { drawerView } from './drawer-content.ts';
import { roomOf } from './room.ts';
import { createShownProblems } from './shown-problems.ts';

export interface EntryViewParts {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly entry: FormEntry;
  readonly form: FilledWebApp;
  readonly language: FieldLanguage;
  readonly audience: DrawerView['audience'];
  readonly mount: typeof mountUi;
  readonly options: Omit<UiOptions, 'callbacks'>;
  /** Who repeats checks that could not be made. */
  readonly recheck: CreateRecheck;
}

/** Draws cards, notices and the drawer over Web Apps. */
export function createEntryView(parts: EntryViewParts, session: FilledSession): FilledView {
  const { document, signal, entry, form } = parts;
  const { fields: text, layer: words, dir } = parts.language;
  const shown = createShownProblems(entry.anchor, parts.language);
  /** Null before there is a contact; `off` when the page fought against the layer. */
  let layer: Ui | 'off' | null = null;
  let moment: Moment | null = null;
  let drawn: DrawerView | null = null;

  const ui = (): Ui | null => (layer === 'off' ? null : layer);
  const problemOf = (key: string): FilledProblem | undefined =>
    moment?.problems.find((one) => one.key === key);

  /** The call takes the message away again. */
  function say(message: string): () => void {
    return ui()?.notify({ level: 'warning', text: message }) ?? (() => {});
  }

  /** The only way in which Caseline changes an answer: a person chose this value. */
  function use({ place }: FilledProblem, value: string): void {
    if (!form.write(place, value)) say(text.notTaken);
    session.refresh();
  }

  const callbacks: UiCallbacks = {
    onApplyFix(key, index) {
      const problem = problemOf(key);
      const value = problem?.offers[index];
      if (problem && value !== undefined) use(problem, value);
    },
    onFixAll: () => {},
    onReveal(key) {
      const problem = problemOf(key);
      if (problem) form.focus(problem.place);
    },
    onIgnore(key) {
      const problem = problemOf(key);
      if (problem) shown.dismiss(problem);
      session.refresh();
    },
    onOpenDocs: (url) => void document.defaultView?.open(url, '_blank', 'noopener,noreferrer'),
    onUseOffer(contact, property, value) {
      const problem = moment?.problems.find(
        (one) => one.contact.key === contact && one.place.property === property && one.offers.includes(value),
      );
      if (problem) use(problem, value);
    },
    onDisabled() {
      layer = 'off';
    },
  };
  const makeLayer = (): Ui => parts.mount({ ...parts.options, callbacks });

  function ownerOf(contact: FilledContact): DrawerContact['owner'] {
    const owner = session.owner(contact);
    return owner && { ...owner, ask: () => session.askOwner(contact) };
  }

  function room(): DrawerView['room'] {
    const { innerWidth: width = 0, innerHeight: height = 0 } = document.defaultView ?? {};
    return roomOf(entry.navigation(), { width, height }, dir === 'rtl');
  }

  /** What is scrolled to must not come to lie under the drawer. */
  function makeRoom(): void {
    if (!drawn || signal.aborted) return;
    const next = room();
    if (next.top === drawn.room.top && next.bottom === drawn.room.bottom) return;
    drawn = { ...drawn, room: next };
    ui()?.setDrawer(drawn);
  }

  form.onChange((change) => {
    if (change === 'view') document.defaultView?.requestAnimationFrame(makeRoom);
  });
  const later = createLater(parts.recheck, (question) => {
    layer ??= makeLayer();
    say(words.session.foundLater(question));
  });

  return {
    show(now) {
      moment = now;
      const look = form.look();
      drawn =
        look &&
        drawerView({
          moment: now,
          look,
          audience: parts.audience,
          room: room(),
          enterPressesOther: entry.enterPressesOther(),
          ownerOf,
        });
      if (drawn) layer ??= makeLayer();
      ui()?.setFindings(shown.views(now));
      ui()?.setDrawer(drawn);
    },
    // Without a layer nobody can be asked: the form goes on.
    ask: async (question) => (await ui()?.ask(question)) ?? { choice: 'save-anyway', reason: '' },
    waiting: () => say(text.owner.checking),
    unasked({ reason }, numbers) {
      if (reason === 'not-configured') return;
      void later(numbers, form.look()?.state.form.title ?? '').then((asksAgain) =>
        say(words.session.savedUnchecked(reason, asksAgain)),
      );
    },
    revealed(problem) {
      if (problem !== null) ui()?.openCard(problem);
    },
  };
}
