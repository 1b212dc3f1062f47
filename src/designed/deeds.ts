import type { ApplyResult, Builder } from '../builders/builder.ts';
import type { Edit } from '../form/edits/edit.ts';
import type { Moved } from '../form/edits/move-questions.ts';
import { placeOfEdits } from '../form/edits/places.ts';
import { stillFits } from '../form/edits/still-fits.ts';
import type { FormSource } from '../form/source.ts';
import type { DoneView } from '../overlay/done/done-view.ts';
import type { Notice } from '../overlay/shell/ui.ts';
import type { Language } from '../overlay/texts/language.ts';
import type { CheckedForm } from './checked-form.ts';
import { type AppliedFix, createEditQueue } from './edit-queue.ts';
import type { History } from './history.ts';
import type { JudgedFindings } from './judged-findings.ts';

export interface DeedParts {
  readonly builder: Builder;
  readonly form: CheckedForm;
  readonly findings: JudgedFindings;
  readonly language: Language;
  /** Reads the form again and shows what is found. */
  refresh(): Promise<void>;
  /** The call takes the notice away again. */
  notify(notice: Notice): () => void;
  setDone(view: DoneView | null): void;
}

/** What a person has Caseline do to the form, and the way back. */
export interface Deeds {
  /** Undefined when the finding has no such fix. */
  applyFix(key: string, index: number): Promise<void> | undefined;
  fixAll(): Promise<void>;
  /** The safe fixes of these findings: all of them, or none. Whether they were made. */
  fixThese(keys: readonly string[]): Promise<boolean>;
  /** A helper's edits, made for the form as it was last shown; whether they were made. */
  insert(edits: readonly Edit[]): Promise<boolean>;
  /** As one step, and only where nobody has changed anything since. */
  undo(id: number): Promise<void>;
  /** Questions have other names or places now. */
  follow(moved: Moved): void;
  /** The form has changed without us. */
  look(): Promise<void>;
  /** Settles when everything that was asked for so far is done. */
  settled(): Promise<unknown>;
}

export function createDeeds(parts: DeedParts): Deeds {
  const { builder, findings, form, refresh } = parts;
  const { layer, asked: locale } = parts.language;
  /** It comes with what judges the form: without that there is nothing to be done, and nothing to take back. */
  let made: History | undefined;
  const history = (): History | undefined => {
    made ??= form.judge()?.createHistory();
    return made;
  };
  /** What was said of the deed before is not true of the next one. */
  let unsay = (): void => {};

  const queue = createEditQueue({
    findings,
    look: refresh,
    apply,
    joined: (count) => history()?.join(count),
    onChanged: () => notify({ level: 'warning', text: layer.session.notApplied.changed }),
  });

  function notify(notice: Notice): void {
    unsay();
    unsay = parts.notify(notice);
  }

  function tell(result: ApplyResult): void {
    if (!result.ok) notify({ level: 'warning', text: layer.session.notApplied[result.reason] });
  }

  async function apply(edits: readonly Edit[], applied: AppliedFix | null): Promise<boolean> {
    const before = form.model()?.source;
    const result = await builder.apply(edits);
    tell(result);
    await refresh();
    const left = form.model()?.source;
    if (result.ok) unsay();
    if (result.ok && before && left)
      history()?.add({ edits, before, left, about: aboutOf(edits, before, applied) });
    return result.ok;
  }

  function aboutOf(edits: readonly Edit[], before: FormSource, applied: AppliedFix | null) {
    const path = applied ? applied.finding.site.path : placeOfEdits(edits, before);
    return { title: applied?.fix.title ?? null, label: form.name(path, locale) };
  }

  const show = (): void => parts.setDone(history()?.last() ?? null);

  /** Each for the form as the one before leaves it. When one is refused, those before it are taken back. */
  async function fixThese(keys: readonly string[]): Promise<boolean> {
    let count = 0;
    for (const key of keys) {
      await refresh();
      const finding = findings.of(key);
      const fix = finding?.fixes.find(({ kind }) => kind === 'safe');
      // The fix before has taken it away.
      if (!finding) continue;
      if (fix && (await apply(fix.edits, { finding, fix }))) {
        count += 1;
        continue;
      }
      history()?.join(count);
      const last = history()?.last();
      if (count > 0 && last) await takeBack(last.id);
      return false;
    }
    history()?.join(count);
    show();
    return true;
  }

  /** What was planned for another form would write over what was typed, or add a question that is there by now. */
  async function insert(edits: readonly Edit[], planned: FormSource | undefined): Promise<boolean> {
    await refresh();
    const now = form.model()?.source;
    if (!planned || !now || stillFits(edits, planned, now)) return apply(edits, null);
    notify({ level: 'warning', text: layer.session.notApplied.outdated });
    return false;
  }

  async function takeBack(id: number): Promise<void> {
    await refresh();
    const back = history()?.backOf(id, form.model()?.source) ?? 'changed';
    if (back === 'changed') notify({ level: 'warning', text: layer.done.changed });
    else {
      const result = await builder.apply(back);
      tell(result);
      await refresh();
      if (!result.ok) return;
      notify({ level: 'success', text: layer.done.undone });
    }
    history()?.drop(id);
    show();
  }

  return {
    applyFix: (key, index) => queue.applyFix(key, index)?.then(show),
    fixAll: () => queue.fixAll().then(show),
    fixThese: (keys) => queue.inTurn(() => fixThese(keys)),
    async insert(edits) {
      const planned = form.model()?.source;
      const taken = await queue.inTurn(() => insert(edits, planned));
      show();
      return taken;
    },
    undo: (id) => queue.inTurn(() => takeBack(id)),
    follow: (moved) => history()?.follow(moved),
    look: () =>
      queue.inTurn(async () => {
        if (history()?.dropUndone(form.model()?.source)) parts.setDone(null);
      }),
    settled: queue.settled,
  };
}
