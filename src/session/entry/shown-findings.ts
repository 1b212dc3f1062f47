import type { FormEntry } from '../../builders/web-apps/form-entry.ts';
import { findingKey } from '../../lint/finding.ts';
import type { FindingView } from '../../ui/ui.ts';
import { type Judged, nameOf } from './judged.ts';
import type { Moment } from './moment.ts';

/** What is said beside the questions: nothing of half a value, and nothing again that a person has put aside. */
export function createShownFindings(anchor: FormEntry['anchor']) {
  let shown = new Set<string>();
  const dismissed = new Set<string>();

  /** A finding of a value: another value is another matter. */
  const valueKey = ({ finding, contact, property }: Judged): string =>
    JSON.stringify([findingKey(finding), contact.result.contact[property] ?? '']);

  return {
    views({ judged, state }: Moment): readonly FindingView[] {
      const visible = judged.filter((one) => {
        if (one.finding.severity === 'info' || dismissed.has(valueKey(one))) return false;
        // What was said already follows the keys.
        return one.ix === null || one.ix !== state.typing || shown.has(findingKey(one.finding));
      });
      shown = new Set(visible.map(({ finding }) => findingKey(finding)));
      return visible.map(({ finding, ix }) => {
        const question = state.form.questions.find((one) => one.ix === ix);
        return {
          key: findingKey(finding),
          finding,
          anchor: ix === null ? null : anchor(ix),
          label: question && nameOf(question),
        };
      });
    },
    dismiss: (judged: Judged) => void dismissed.add(valueKey(judged)),
  };
}
