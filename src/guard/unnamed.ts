import type { CheckReport } from './desk.ts';

/**
 * What a page may know of owners: that a number is held, and by what kind, not by whom. Its scripts can read what is
 * drawn in it, also in a closed shadow root.
 */
export function withoutNames(report: CheckReport): CheckReport {
  const answers = report.answers.map((answer) => {
    const { owner, ...bare } = answer.answer;
    if (!owner) return { ...answer, answer: bare };
    const { kind, id, pending } = owner;
    return {
      ...answer,
      answer: { ...bare, owner: { kind, id, ...(pending === undefined ? {} : { pending }) } },
    };
  });
  return { ...report, answers };
}
