import type { Diagnostic } from '../../lint/finding.ts';
import { Button } from '../parts/button.tsx';
import { useEnv } from '../parts/env.ts';
import type { HelperView } from '../shell/tools.ts';

/**
 * The helpers for what a finding is about: its property on its case, or consent for a number that has none. A question
 * can be written to several cases: the helper is that of the question itself, not of another place that takes its answer.
 */
export function helpersFor(finding: Diagnostic, helpers: readonly HelperView[]): readonly HelperView[] {
  if (!finding.site) return [];
  const { action, property } = finding.site.write;
  const { path } = finding.site;
  const ofPlace = helpers.filter(({ helper }) => helper.property === property && helper.site.path === path);
  if (ofPlace.length > 0) return ofPlace;
  return helpers.filter(
    ({ helper }) =>
      helper.site.write.action === action &&
      (helper.property === property || (finding.rule === 'two-way-not-set' && helper.helper === 'consent')),
  );
}

/** On the card: a button per helper. */
export function CardHelpers({
  helpers,
  onOpen,
}: {
  readonly helpers: readonly HelperView[];
  onOpen(key: string): void;
}) {
  const { helpers: widgets } = useEnv().layer;
  if (helpers.length === 0) return null;
  return (
    <div class="helpers">
      <p class="label">{widgets.helpers}</p>
      {helpers.map(({ helper }) => (
        <Button key={helper.key} look="plain" opens="dialog" onAct={() => onOpen(helper.key)}>
          {widgets.open[helper.helper]}…
        </Button>
      ))}
    </div>
  );
}
