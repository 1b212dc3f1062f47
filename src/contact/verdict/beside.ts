import { lineOfForm, saidOf, worstOf } from './lines.ts';
import { verdictEn } from './texts/en.ts';
import type { FactsOf } from './types.ts';
import { linesIn, type VerdictLine } from './verdict-line.ts';

const line = linesIn(verdictEn);

const NO_ADDRESS = line('fails', 'no-address', ({ email }) => email.noAddress());
const PROJECT_ZONE = line('ok', 'zone-of-project', ({ timeZone }) => timeZone.project(null));
const PROJECT_LANGUAGE = line('ok', 'language-of-project', ({ language }) => language.project(null));
const NOT_VALID = line('fails', 'address-refused', ({ email }) => email.notValid());

/** Whether HQ sends e-mail. */
export function judgeEmail(facts: FactsOf<'email'>): VerdictLine {
  const byForm = lineOfForm(facts, ['commcare_email_address']);
  if (byForm) return byForm;
  const address = facts.contact.commcare_email_address ?? '';
  if (address === '') return NO_ADDRESS;
  const advice = worstOf(facts, 'commcare_email_address');
  if (facts.core.email.status === 'no')
    return advice
      ? line('fails', advice.code, ({ email }, _show, words) => email.refused(advice.say(words).what))
      : NOT_VALID;
  return advice
    ? line(
        'doubtful',
        advice.code,
        ({ email }, show, words) => email.doubtful(show.address(address), advice.say(words).what),
        facts.show,
      )
    : line('ok', 'email-sent', ({ email }, show) => email.sent(show.address(address)), facts.show);
}

/** Whose zone HQ uses. A zone that it does not know means late or early messages, and no word about it. */
export function judgeZone(facts: FactsOf<'timeZone'>): VerdictLine {
  const byForm = lineOfForm(facts, ['time_zone']);
  if (byForm) return byForm;
  const { zone, from } = facts.core.timeZone;
  // While nobody has said it, the project's zone is not UTC but unknown.
  const project = facts.options.project?.defaultTimeZone === undefined ? null : zone;
  if (from === 'project') {
    const said = saidOf(facts, 'time_zone');
    if (!said && project === null) return PROJECT_ZONE;
    return said
      ? line('late', said.code, ({ timeZone }, _show, words) => timeZone.late(project, said.say(words).what))
      : line('ok', 'zone-of-project', ({ timeZone }) => timeZone.project(project));
  }
  const advice = worstOf(facts, 'time_zone');
  return advice
    ? line('doubtful', advice.code, ({ timeZone }, _show, words) =>
        timeZone.doubtful(zone, advice.say(words).what),
      )
    : line('ok', 'zone-of-contact', ({ timeZone }) => timeZone.own(zone));
}

/** In which language HQ looks for a text first. */
export function judgeLanguage(facts: FactsOf<'language'>): VerdictLine {
  const byForm = lineOfForm(facts, ['language_code']);
  if (byForm) return byForm;
  const { code, from } = facts.core.language;
  const project = facts.options.project;
  const advice = saidOf(facts, 'language_code');
  if (advice)
    return project?.languages && project.languageFallback === 'NONE'
      ? line('fails', advice.code, ({ language }, _show, words) => language.none(advice.say(words).what))
      : line('doubtful', advice.code, ({ language }, _show, words) =>
          language.doubtful(project?.defaultLanguage ?? null, advice.say(words).what),
        );
  if (code === null) return PROJECT_LANGUAGE;
  if (from === 'project') return line('ok', 'language-of-project', ({ language }) => language.project(code));
  return project?.languages
    ? line('ok', 'language-of-contact', ({ language }) => language.own(code))
    : line('unknown', 'language-not-known', ({ language }) => language.notKnown(code));
}
