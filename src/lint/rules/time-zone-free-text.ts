import { lookUpZone } from '../../contact/time-zone.ts';
import type { Question } from '../../form/source.ts';
import { typedAnswers } from '../answers.ts';
import type { Message } from '../finding.ts';
import { siteOf } from '../site.ts';
import { tryAnswer } from '../try-answer.ts';
import { nameOf, quote } from '../words.ts';
import { writeRule } from '../write-rule.ts';

const messages = {
  free: (question: Question): Message => ({
    what: `The time zone is typed by hand in ${quote(nameOf(question.path))}.`,
    why: 'CommCare HQ knows only exact names like `Africa/Nairobi`. For anything else it silently takes the time zone of the project, so messages can come at night.',
    how: 'Use a multiple choice question or a lookup table with the names, or a hidden value.',
  }),
} as const;

/** Looks like a zone and is none. */
const WITNESS = 'Nowhere/None';

export default writeRule({
  id: 'time-zone-free-text',
  severity: 'warning',
  properties: ['time_zone'],
  summary: 'A time zone that people have to spell by hand.',
  checkWrite(write, { form }) {
    for (const { question, part } of typedAnswers(write, form)) {
      const { accepted, written, open } = tryAnswer(write, question, WITNESS, form);
      if (accepted === false) continue;
      if (!open && !written.some((text) => text !== '' && lookUpZone(text) === null)) continue;
      return { site: siteOf(write, part.origin), message: messages.free(question) };
    }
    return null;
  },
});
