import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import type { FormModel, Write } from '../../form/model.ts';
import { sayReason } from '../../form/reasons.ts';
import type { Message, Site } from '../finding.ts';
import { dependsOn } from '../probes/closure.ts';
import { invalidIn } from '../probes/invalid.ts';
import { type FormStop, formStop } from '../probes/stops.ts';
import type { Said } from '../said.ts';
import { questionSite, writeSite } from '../site.ts';
import { questionName } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'form-stops',
  severity: 'error',
  properties: CONTACT_PROPERTIES,
  checkWrite(write, { form }) {
    const stop = formStop(form);
    if (!stop) return null;
    const path = stop.path.replace(/\[\d+\]/g, '');
    if (!dependsOn(write, path, form)) return null;
    // What cannot be read has a finding that says more.
    if (invalidIn(write, form)) return null;
    return { site: siteOf(path, write, form), message: messageOf(stop, path, form) };
  },
});

function messageOf({ why, answer }: FormStop, path: string, form: FormModel): Said<Message> {
  const place = questionName(path, form);
  return (say) => {
    const reason = sentence(sayReason(why, say.reasons));
    if (answer === null) return say['form-stops'].opening(place, reason);
    return say['form-stops'].answering(place, reason, questionName(answer.path, form), answer.value);
  };
}

function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?।]$/.test(whole) ? whole : `${whole}.`;
}

function siteOf(path: string, write: Write, form: FormModel): Site {
  const question = form.question(path);
  if (!question) return writeSite(write);
  const { calculate, defaultValue, initialValue, relevant, constraint } = question;
  if (calculate) return questionSite(write, question, 'calculate');
  if (defaultValue || initialValue) return questionSite(write, question, 'default');
  if (relevant) return questionSite(write, question, 'relevant');
  return questionSite(write, question, constraint ? 'constraint' : 'kind');
}
