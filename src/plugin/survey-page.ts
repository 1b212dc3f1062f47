import { CONTACT_PROPERTIES } from '../contact/contact.ts';
import type { NoteLook } from '../fields/note.tsx';
import { noteCss } from '../fields/note-styles.ts';
import { startSurveySession } from '../filled/survey/start.ts';
import type { SurveyModel } from '../filled/survey/survey.ts';
import type { SurveyFields } from '../filled/survey/survey-contacts.ts';
import { holdWhilePressed } from '../overlay/shell/host/hold-while-pressed.ts';
import { themeOfPage } from '../overlay/shell/page-scheme.ts';
import { themed } from '../overlay/shell/theme.ts';
import { createHostDesk } from './host-desk.ts';
import type { FieldMapping } from './options.ts';
import type { PageParts } from './page-parts.ts';
import { createSendLayer } from './send-layer.ts';
import { toldOfProblems } from './told.ts';

/** Elements mean nothing to a survey. */
function namesOf(fields: FieldMapping): SurveyFields {
  const names = CONTACT_PROPERTIES.flatMap((property) => {
    const name = fields[property];
    return typeof name === 'string' ? [[property, name]] : [];
  });
  return Object.fromEntries(names);
}

/** Starts the checks on a survey that is filled in. */
export function attachSurvey(root: Element, survey: SurveyModel, page: PageParts): void {
  const { document, window, language, options, signal } = page;
  const look: NoteLook = { language, css: themed(noteCss, themeOfPage(options.theme, document)) };
  startSurveySession({
    survey,
    root,
    fields: namesOf(options.fields ?? {}),
    signal,
    whenReleased: holdWhilePressed(document, signal),
    desk: createHostDesk(options, window.fetch.bind(window)),
    look,
    now: () => new Date(),
    layer: createSendLayer(page),
    told: (view) => toldOfProblems(view, options, language),
  });
}
