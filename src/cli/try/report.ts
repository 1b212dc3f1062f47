import { sayDependence } from '../../assist/reasons/say-dependence.ts';
import { isContactProperty } from '../../contact/contact.ts';
import { maskedText as masked } from '../../contact/phone/masked-text.ts';
import { type AnswerStatus, withoutRows } from '../../form/engine/answer.ts';
import type { FormModel } from '../../form/model.ts';
import { sayReason } from '../../form/reasons.ts';
import { type Line, styled } from '../../lint/reports/line.ts';
import { nameOf } from '../../lint/words.ts';
import type { CliTexts } from '../texts/en.ts';
import { fateOf } from './fate.ts';
import type { TryTexts } from './texts/en.ts';
import type { Tried, TriedCase } from './tried.ts';

/** What the result is said in. */
type SaidIn = Pick<CliTexts, 'tried' | 'contact'>;

/** The result for people. Numbers are masked unless `shows` (a terminal, or `--show-numbers`). */
export function triedLines(result: Tried, form: FormModel, shows: boolean, texts: SaidIn): readonly Line[] {
  const { tried: say } = texts;
  const shown = (text: string): string => (text === '' ? say.empty : shows ? text : masked(text));
  const name = namer(form, say);
  const lines: Line[] = [];
  if (result.answers.length > 0) {
    lines.push([styled('bold', say.answers)]);
    for (const { path, status } of result.answers) {
      const saved = result.saved[path] ?? result.saved[withoutRows(path)];
      const text = typeof saved === 'string' ? saved : '';
      lines.push([`  ${name(path)}  `, answerSegment(status, say), savedSuffix(status, text, shown, say)]);
    }
  }
  if (result.result !== 'submitted') {
    const what = result.result === 'cannot-open' ? say.cannotOpen : say.stops;
    const place = result.at === null ? '' : say.at(name(result.at), result.at);
    return [
      ...lines,
      [styled('error', what), `${place}: ${result.why ? sayReason(result.why, say.why) : ''}`],
    ];
  }
  for (const one of result.cases) lines.push(...caseLines(one, shown, shows, texts));
  if (result.cases.length === 0) lines.push(say.noCases);
  if (result.undecided.length > 0) {
    lines.push([styled('bold', say.undecided)]);
    for (const { path, why } of result.undecided)
      lines.push(`  ${name(path)}  ${say.unknown(sayDependence(why, say.reasons))}`);
  }
  return lines;
}

function answerSegment(status: AnswerStatus | null, say: TryTexts) {
  if (status === null) return styled('error', say.stopped);
  return styled(status === 'ok' ? 'good' : 'warning', say.status[status]);
}

function savedSuffix(
  status: AnswerStatus | null,
  text: string,
  shown: (text: string) => string,
  say: TryTexts,
): string {
  return status === 'ok' ? `, ${say.savedAs(shown(text))}` : '';
}

function caseLines(one: TriedCase, shown: (text: string) => string, shows: boolean, texts: SaidIn): Line[] {
  const { tried: say } = texts;
  const row = one.row === undefined ? '' : `, ${say.row(one.row)}`;
  const title = `${say.caseBy(one.caseType, one.index ?? nameOf(one.action))}${row}`;
  const lines: Line[] = [[styled('bold', title)]];
  for (const [property, text] of Object.entries(one.properties)) {
    const fate = isContactProperty(property) ? fateOf(property, one.outcome, shows, texts) : [];
    lines.push([`  ${property} ${shown(text)}`, ...fate.map((line) => ` · ${line}`)].join(''));
  }
  for (const property of one.kept) lines.push(`  ${property}  ${say.kept}`);
  for (const { name, why } of one.unknown)
    lines.push([`  ${name}  `, styled('incomplete', say.unknown(sayDependence(why, say.reasons)))]);
  return lines;
}

/** Questions as people see them: by their label, else by their ID. */
function namer(form: FormModel, say: TryTexts): (path: string) => string {
  const { defaultLanguage } = form.source;
  return (path) => {
    const labels = form.question(withoutRows(path))?.labels ?? {};
    const label = (labels[defaultLanguage ?? ''] || Object.values(labels)[0] || '')
      .replace(/\s+/g, ' ')
      .trim();
    const row = /\[(\d+)\](?!.*\[)/.exec(path)?.[1];
    return `${label || nameOf(withoutRows(path))}${row === undefined ? '' : ` (${say.row(row)})`}`;
  };
}
