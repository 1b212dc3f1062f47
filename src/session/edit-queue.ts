import type { Edit } from '../form/edit.ts';
import { findingKey } from '../lint/finding.ts';
import { createInTurn } from './in-turn.ts';
import type { JudgedFindings } from './judged-findings.ts';

/** More safe fixes than any form needs: a fix that brings a new finding must not go round for ever. */
const MOST_FIXES = 500;

/**
 * Edits wait for each other: a builder may take half a second for one (Vellum's undo), and each is made for the form
 * as the one before leaves it.
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

/** @param applyNow carries out the edits and brings the findings up to date */
export function createEditQueue(
  findings: JudgedFindings,
  applyNow: (edits: readonly Edit[]) => Promise<boolean>,
): EditQueue {
  const inTurn = createInTurn();

  async function applyTitled(key: string, title: string): Promise<void> {
    // Nothing is left to do when the edit before took the finding away.
    const fix = findings.of(key)?.fixes.find((one) => one.title === title);
    if (fix) await applyNow(fix.edits);
  }

  /** A fix that does not take its finding away is not tried twice. */
  async function applySafe(): Promise<void> {
    const tried = new Set<string>();
    for (let count = 0; count < MOST_FIXES; count += 1) {
      const next = findings
        .shown()
        .find(
          (finding) => !tried.has(findingKey(finding)) && finding.fixes.some((fix) => fix.kind === 'safe'),
        );
      const fix = next?.fixes.find((candidate) => candidate.kind === 'safe');
      if (!next || !fix) return;
      tried.add(findingKey(next));
      await applyNow(fix.edits);
    }
  }

  return {
    apply: (edits) => inTurn(() => applyNow(edits)),
    applyFix(key, index) {
      const title = findings.of(key)?.fixes[index]?.title;
      return title === undefined ? undefined : inTurn(() => applyTitled(key, title));
    },
    fixAll: () => inTurn(applySafe),
    settled: () => inTurn(async () => {}),
  };
}
