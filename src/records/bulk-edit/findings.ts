/** A wrong cell as the layer shows it, and as *Apply* asks about it. */
import { problemDiagnostic } from '../../overlay/parts/problem-diagnostic.ts';
import type { FindingView } from '../../overlay/shell/ui.ts';
import type { Language } from '../../overlay/texts/language.ts';
import type { JudgedCell } from './judge.ts';
import type { BulkEditTexts } from './texts/en.ts';

/** A cell with something that a person should know of. */
export type WrongCell = JudgedCell & { readonly problem: NonNullable<JudgedCell['problem']> };

/** Notes are not marked: a page has a hundred rows. */
export function isWrongCell(cell: JudgedCell): cell is WrongCell {
  return cell.problem !== null && cell.problem.advice.severity !== 'info';
}

/** The same for as long as the cell has this problem, whatever its value. */
export function keyOf({ caseId, property, problem }: WrongCell): string {
  return JSON.stringify([caseId, property, problem.advice.code]);
}

/** Another value is another matter: what was accepted or put aside counts for this one. */
export function valueKeyOf(cell: WrongCell): string {
  return JSON.stringify([keyOf(cell), cell.value]);
}

export function diagnosticOf(
  { problem }: WrongCell,
  language: Pick<Language, 'contact'>,
  texts: Pick<BulkEditTexts, 'use'>,
): FindingView['finding'] {
  return problemDiagnostic(problem, language.contact, problem.suggestions.map(texts.use));
}
