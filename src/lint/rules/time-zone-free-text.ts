import { lookUpZone } from '../../contact/time-zone/time-zone.ts';
import { typedAnswers } from '../probes/answers.ts';
import { tryAnswer } from '../probes/try-answer.ts';
import { siteOf } from '../site.ts';
import { nameOf } from '../words.ts';
import { writeRule } from '../write-rule.ts';

/** Looks like a zone and is none. */
const WITNESS = 'Nowhere/None';

export default writeRule({
  id: 'time-zone-free-text',
  severity: 'warning',
  properties: ['time_zone'],
  checkWrite(write, { form }) {
    for (const { question, part } of typedAnswers(write, form)) {
      const { accepted, written, open } = tryAnswer(write, question, WITNESS, form);
      if (accepted === false) continue;
      if (!open && !written.some((text) => text !== '' && lookUpZone(text) === null)) continue;
      return {
        site: siteOf(write, part.origin),
        message: (say) => say['time-zone-free-text'].free(nameOf(question.path)),
      };
    }
    return null;
  },
});
