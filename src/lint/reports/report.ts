import { createLines } from '../../form/xform/position.ts';
import type { Finding } from '../finding.ts';
import type { ReportTexts } from '../texts/report/en.ts';

/** What else is to be known about a form: it is no finding, but without it "nothing found" would say too much. */
export interface ReportNote {
  readonly code: 'case-mappings-unknown';
  /** What it says in the words of a language. */
  readonly message: (texts: ReportTexts) => string;
}

/** One form that was linted, as the reports need it. */
export interface FormReport {
  /** How the person named it; forms inside an app have the app's name and their own. */
  readonly file: string;
  /** The file on the disk, where the form is inside an app. */
  readonly container?: string | undefined;
  /** `Module > Form` in an app, else the form's title. */
  readonly name?: string | undefined;
  /** The text that the findings' ranges are offsets of. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** How many findings of a lower severity the person asked not to be told. */
  readonly leftOut?: number | undefined;
  readonly notes?: readonly ReportNote[] | undefined;
  /** False for a form that `--fix` cannot write: one inside an app. */
  readonly writable?: boolean | undefined;
}

/** Something that could not be linted. */
export interface ReportProblem {
  readonly file: string;
  readonly container?: string | undefined;
  readonly message: string;
  /** From 1. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** How reports for people are written. */
export interface ReportOptions {
  /** Else phone numbers of the form are masked. */
  readonly showNumbers: boolean;
  /** English when they are left out. */
  readonly texts?: ReportTexts | undefined;
}

/** Where a finding stands: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The text of a form with the places of its findings; its lines are counted once. */
export interface Places {
  regionOf(finding: Finding): Region | null;
  lineText(line: number): string;
}

export function createPlaces(text: string): Places {
  const lines = createLines(text);
  return {
    regionOf({ site: { range } }) {
      if (!range || range.end > text.length) return null;
      const start = lines.positionOf(range.start);
      const end = lines.positionOf(range.end);
      return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    },
    lineText: lines.textOf,
  };
}

/** `form.xml:3:7`, as far as the place is known. */
export function placeText(
  file: string,
  at: { line?: number | undefined; column?: number | undefined } | null,
): string {
  return at?.line === undefined ? file : `${file}:${at.line}:${at.column ?? 1}`;
}
