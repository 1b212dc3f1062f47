import { createLocator } from '../form/read-xform.ts';
import type { Finding } from './finding.ts';

/** One form that was linted, as the reports need it. */
export interface FormReport {
  /** How the person named it; forms inside an app have the app's name and their own. */
  readonly file: string;
  /** `Module > Form` in an app, else the form's title. */
  readonly name?: string | undefined;
  /** The text that the findings' ranges are offsets of. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** False for a form that `--fix` cannot write: one inside an app. */
  readonly writable?: boolean | undefined;
}

/** Something that could not be linted. */
export interface ReportProblem {
  readonly file: string;
  readonly message: string;
  /** From 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** Where a finding stands: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Gives the region of each finding that has a place in the text. */
export function regionFinder(text: string): (finding: Finding) => Region | null {
  const locate = createLocator(text);
  return ({ site: { range } }) => {
    if (!range || range.end > text.length) return null;
    const start = locate(range.start);
    const end = locate(range.end);
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
  };
}
