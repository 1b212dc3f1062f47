import type { Finding, Site } from '../lint/finding.ts';

/**
 * Where a finding is shown: at what its fixes change. A question that takes any text is wrong in its type or in its
 * condition; who is offered a condition looks for it there.
 */
export function mendPlace({ site, fixes }: Pick<Finding, 'site' | 'fixes'>): Site {
  const setsCondition = ({ edits }: Finding['fixes'][number]) =>
    edits.some(
      (edit) => edit.type === 'set-expression' && edit.part === 'constraint' && edit.path === site.path,
    );
  const isThere = site.part === 'kind' && fixes.length > 0 && fixes.every(setsCondition);
  return isThere ? { ...site, part: 'constraint', range: undefined } : site;
}
