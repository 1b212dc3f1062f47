import { isContactProperty } from '../../contact/contact.ts';
import { maskedText as masked } from '../../contact/phone/masked-text.ts';
import type { ContactTexts } from '../../contact/texts/en.ts';
import { type AnswerStatus, withoutRows } from '../../form/engine/answer.ts';
import type { FormModel } from '../../form/model.ts';
import { type Line, styled } from '../../lint/reports/line.ts';
import { nameOf } from '../../lint/words.ts';
import { fateOf } from './fate.ts';
import type { Tried, TriedCase } from './tried.ts';

/** What people read; every text in one place. */
const TEXTS = {
  answers: 'Answers',
  status: {
    ok: 'taken',
    constraint: 'refused: the validation condition, or an answer is required',
    'cannot-cast': 'refused: the type of the question',
    'not-shown': 'not asked: hidden, or no question',
  } satisfies Record<AnswerStatus, string>,
  stopped: 'the form stops here',
  savedAs: (text: string) => `saved as ${text}`,
  empty: 'nothing',
  cannotOpen: 'The form does not open',
  stops: 'The form stops',
  at: (name: string, path: string) => ` at ${name} (${path})`,
  noCases: 'This form writes no case.',
  caseOf: (caseType: string | null) => `Case${caseType === null ? '' : ` of type ${caseType}`}`,
  by: (action: string) => ` by ${action}`,
  row: (row: number) => `, row ${row}`,
  kept: 'not written: an existing case keeps what it has',
  unknown: (why: string) => `not known: depends on ${why}`,
  undecided: 'Not known',
};

/** The result for people. Numbers are masked unless `shows` (a terminal, or `--show-numbers`). */
export function triedLines(
  result: Tried,
  form: FormModel,
  shows: boolean,
  texts: ContactTexts,
): readonly Line[] {
  const shown = (text: string): string => (text === '' ? TEXTS.empty : shows ? text : masked(text));
  const name = namer(form);
  const lines: Line[] = [];
  if (result.answers.length > 0) {
    lines.push([styled('bold', TEXTS.answers)]);
    for (const { path, status } of result.answers) {
      const saved = result.saved[path] ?? result.saved[withoutRows(path)];
      const text = typeof saved === 'string' ? saved : '';
      lines.push([`  ${name(path)}  `, answerSegment(status), savedSuffix(status, text, shown)]);
    }
  }
  if (result.result !== 'submitted') {
    const what = result.result === 'cannot-open' ? TEXTS.cannotOpen : TEXTS.stops;
    const place = result.at === null ? '' : TEXTS.at(name(result.at), result.at);
    return [...lines, [styled('error', what), `${place}: ${result.why ?? ''}`]];
  }
  for (const one of result.cases) lines.push(...caseLines(one, shown, shows, texts));
  if (result.cases.length === 0) lines.push(TEXTS.noCases);
  if (result.undecided.length > 0) {
    lines.push([styled('bold', TEXTS.undecided)]);
    for (const { path, why } of result.undecided) lines.push(`  ${name(path)}  ${TEXTS.unknown(why)}`);
  }
  return lines;
}

function answerSegment(status: AnswerStatus | null) {
  if (status === null) return styled('error', TEXTS.stopped);
  return styled(status === 'ok' ? 'good' : 'warning', TEXTS.status[status]);
}

function savedSuffix(status: AnswerStatus | null, text: string, shown: (text: string) => string): string {
  return status === 'ok' ? `, ${TEXTS.savedAs(shown(text))}` : '';
}

function caseLines(
  one: TriedCase,
  shown: (text: string) => string,
  shows: boolean,
  texts: ContactTexts,
): Line[] {
  const title = `${TEXTS.caseOf(one.caseType)}${TEXTS.by(one.index ?? nameOf(one.action))}${one.row === undefined ? '' : TEXTS.row(one.row)}`;
  const lines: Line[] = [[styled('bold', title)]];
  for (const [property, text] of Object.entries(one.properties)) {
    const fate = isContactProperty(property) ? fateOf(property, one.outcome, shows, texts) : [];
    lines.push([`  ${property} ${shown(text)}`, ...fate.map((line) => ` · ${line}`)].join(''));
  }
  for (const property of one.kept) lines.push(`  ${property}  ${TEXTS.kept}`);
  for (const { name, why } of one.unknown)
    lines.push([`  ${name}  `, styled('incomplete', TEXTS.unknown(why))]);
  return lines;
}

/** Questions as people see them: by their label, else by their ID. */
function namer(form: FormModel): (path: string) => string {
  const { defaultLanguage } = form.source;
  return (path) => {
    const labels = form.question(withoutRows(path))?.labels ?? {};
    const label = (labels[defaultLanguage ?? ''] || Object.values(labels)[0] || '')
      .replace(/\s+/g, ' ')
      .trim();
    const row = /\[(\d+)\](?!.*\[)/.exec(path)?.[1];
    return `${label || nameOf(withoutRows(path))}${row === undefined ? '' : ` (row ${row})`}`;
  };
}
