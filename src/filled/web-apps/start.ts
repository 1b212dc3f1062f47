import type { FieldLanguage } from '../../fields/texts/language.ts';
import type { Desk } from '../../guard/desk.ts';
import type { CreateRecheck } from '../../guard/recheck.ts';
import { mountUi } from '../../overlay/shell/mount-ui.tsx';
import { sendDialog } from '../send-dialog.ts';
import { startFilledSession } from '../session.ts';
import type { AppPlace } from './contacts/app-place.ts';
import type { AppSource } from './contacts/app-source.ts';
import { createEntryView } from './drawer/drawer-view.ts';
import { createFilledWebApp } from './filled-web-app.ts';
import type { FormEntry } from './form-entry.ts';

export interface WebAppSessionParts {
  readonly document: Document;
  readonly entry: FormEntry;
  readonly desk: Desk;
  readonly signal: AbortSignal;
  readonly shadow: 'open' | 'closed';
  /** What the layer speaks. */
  readonly language: FieldLanguage;
  /** `builder`: who tries a form that he builds. */
  readonly audience: 'clerk' | 'builder';
  /** Who repeats checks that could not be made. */
  readonly recheck: CreateRecheck;
  /** What draws; ours when left out. */
  readonly mount?: typeof mountUi | undefined;
  place(): AppPlace | null;
  source(place: AppPlace): Promise<AppSource>;
  now(): Date;
}

/** Checks the contacts of a form in Web Apps while it is filled in, for as long as the signal lives. */
export function startWebAppSession(parts: WebAppSessionParts): void {
  const {
    document,
    entry,
    desk,
    signal,
    language,
    audience,
    recheck,
    mount = mountUi,
    place,
    source,
    now,
  } = parts;
  const form = createFilledWebApp({ entry, signal, place, source });
  const options = {
    document,
    signal,
    mode: parts.shadow,
    language: sendDialog(language),
    launcher: false,
    now: () => now().getTime(),
  };
  startFilledSession({
    form,
    desk,
    signal,
    language,
    now,
    view: (session) =>
      createEntryView(
        { document, signal, entry, form, language, audience, mount, options, recheck },
        session,
      ),
  });
}
