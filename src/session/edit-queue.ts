import type { Edit } from '../form/edit.ts';
import { findingKey } from '../lint/finding.ts';
import { createInTurn } from './in-turn.ts';
import type { JudgedFindings } from './judged-findings.ts';

/** More safe fixes than any form needs: a fix that brings a new finding must not go round for ever. */
const MOST_FIXES = 500;

/**
 * Edits wait for each other: a builder may take half a second for one (Vellum's undo), and each is made for the form
 * as the one before leaves it. A fix holds a whole expression, so it is taken from the findings of the form as it is
 * now: one that was on the screen before the designer typed on would write over what was typed.
 */
export interface EditQueue {
  /** Whether the edits were made. */
  apply(edits: readonly Edit[]): Promise<boolean>;
  /** Undefined when the finding has no such fix. */
  applyFix(key: string, index: number): Promise<void> | undefined;
  /** Every safe fix, one after the other. */
  fixAll(): Promise<void>;
  /** Settles when every edit that was asked for so far has been made. */
  settled(): Promise<unknown>;
}

export interface EditQueueParts {
  readonly findings: Pick<JudgedFindings, 'of' | 'shown'>;
  /** Brings the findings up to date. */
  look(): Promise<void>;
  /** Carries out the edits and brings the findings up to date. */
  apply(edits: readonly Edit[]): Promise<boolean>;
  /** A fix was not made, because by now its finding offers others. */
  onChanged(): void;
}

export function createEditQueue({ findings, look, apply, onChanged }: EditQueueParts): EditQueue {
  const inTurn = createInTurn();

  async function applyTitled(key: string, title: string): Promise<void> {
    await look();
    const finding = findings.of(key);
    // Nothing is left to do: the designer, or the edit before, took the finding away.
    if (!finding) return;
    const fix = finding.fixes.find((one) => one.title === title);
    if (fix) await apply(fix.edits);
    else onChanged();
  }

  /** A fix that does not take its finding away is not tried twice. */
  async function applySafe(): Promise<void> {
    const tried = new Set<string>();
    await look();
    for (let count = 0; count < MOST_FIXES; count += 1) {
      const next = findings
        .shown()
        .find(
          (finding) => !tried.has(findingKey(finding)) && finding.fixes.some((fix) => fix.kind === 'safe'),
        );
      const fix = next?.fixes.find((candidate) => candidate.kind === 'safe');
      if (!next || !fix) return;
      tried.add(findingKey(next));
      await apply(fix.edits);
    }
  }

  return {
    apply: (edits) => inTurn(() => apply(edits)),
    applyFix(key, index) {
      const title = findings.of(key)?.fixes[index]?.title;
      return title === undefined ? undefined : inTurn(() => applyTitled(key, title));
    },
    fixAll: () => inTurn(applySafe),
    settled: () => inTurn(async () => {}),
  };
}
