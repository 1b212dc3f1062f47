import type { Edit } from '../form/edits/edit.ts';
import { createMutex } from '../guard/mutex.ts';
import { type Finding, type Fix, findingKey } from '../lint/finding.ts';
import type { JudgedFindings } from './judged-findings.ts';

/** More safe fixes than any form needs: a fix that brings a new finding must not go round for ever. */
const MOST_FIXES = 500;

/**
 * Edits wait for each other: a builder may take half a second for one (Vellum's undo), and each is made for the form
 * as the one before leaves it. A fix holds a whole expression, so it is taken from the findings of the form as it is
 * now: one that was on the screen before the designer typed on would write over what was typed.
 */
export interface EditQueue {
  /** Undefined when the finding has no such fix. */
  applyFix(key: string, index: number): Promise<void> | undefined;
  /** Every safe fix, one after the other. */
  fixAll(): Promise<void>;
  /** Other work that must not meet an edit. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Settles when every edit that was asked for so far has been made. */
  settled(): Promise<unknown>;
}

/** A fix with its finding, as they were when it was chosen. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface EditQueueParts {
  readonly findings: Pick<JudgedFindings, 'of' | 'shown'>;
  /** Brings the findings up to date. */
  look(): Promise<void>;
  /**
   * Carries out the edits and brings the findings up to date.
   * @returns whether they were made
   */
  apply(edits: readonly Edit[], fix: AppliedFix): Promise<boolean>;
  /** The last so many edits were one deed. */
  joined(count: number): void;
  /** A fix was not made, because by now its finding offers others. */
  onChanged(): void;
}

export function createEditQueue({ findings, look, apply, joined, onChanged }: EditQueueParts): EditQueue {
  const inTurn = createMutex();

  async function applyTitled(key: string, title: string): Promise<void> {
    await look();
    const finding = findings.of(key);
    // Nothing is left to do: the designer, or the edit before, took the finding away.
    if (!finding) return;
    const fix = finding.fixes.find((one) => one.title === title);
    if (fix) await apply(fix.edits, { finding, fix });
    else onChanged();
  }

  /** A fix that does not take its finding away is not tried twice. */
  async function applySafe(): Promise<void> {
    const tried = new Set<string>();
    let made = 0;
    await look();
    for (let count = 0; count < MOST_FIXES; count += 1) {
      const next = findings
        .shown()
        .find(
          (finding) => !tried.has(findingKey(finding)) && finding.fixes.some((fix) => fix.kind === 'safe'),
        );
      const fix = next?.fixes.find((candidate) => candidate.kind === 'safe');
      if (!next || !fix) break;
      tried.add(findingKey(next));
      if (await apply(fix.edits, { finding: next, fix })) made += 1;
    }
    joined(made);
  }

  return {
    inTurn,
    applyFix(key, index) {
      const title = findings.of(key)?.fixes[index]?.title;
      return title === undefined ? undefined : inTurn(() => applyTitled(key, title));
    },
    fixAll: () => inTurn(applySafe),
    settled: () => inTurn(async () => {}),
  };
}
