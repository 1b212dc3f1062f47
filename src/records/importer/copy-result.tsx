import type { SheetTexts } from '../../sheet/texts/en.ts';
import { Act } from '../act.tsx';
import type { CopyState } from './note-state.ts';
import type { ImporterTexts } from './texts/en.ts';

interface Props {
  readonly copy: CopyState;
  readonly texts: ImporterTexts;
  readonly sheet: SheetTexts;
  readonly onList: () => void;
}

/** What became of the corrected copy. */
export function CopyResult({ copy: state, texts: { copy: text }, sheet, onList }: Props) {
  if (state.phase === 'failed') return <p role="status">{text.failed}</p>;
  if (state.phase !== 'done') return <p role="status" />;
  const { plan, file, list } = state.copy;
  if (file === null) return <p role="status">{text.none}</p>;
  return (
    <div class="copy" role="status">
      <p>
        {text.done(plan.changes)}
        {plan.listsChanges === 'sheet' && plan.changes > 0 && ` ${text.listed}`}
      </p>
      {plan.reason && (
        <p class="muted">
          {text.reason(sheet.reasons[plan.reason.code], plan.reason.column, plan.reason.row)}
        </p>
      )}
      {plan.notes.map((note) => (
        <p key={note} class="muted">
          {sheet.notes[note]}
        </p>
      ))}
      {plan.unmended.length > 0 && <p class="error">{text.stillRefused}</p>}
      {plan.unmended.length === 0 && plan.mended.length > 0 && <p>{text.takes}</p>}
      {list && <Act onAct={onList}>{text.changes}</Act>}
    </div>
  );
}
