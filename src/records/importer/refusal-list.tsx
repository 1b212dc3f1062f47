import type { Refusal } from '../../sheet/refusal.ts';
import type { SheetTexts } from '../../sheet/texts/en.ts';
import type { ImporterTexts } from './texts/en.ts';

interface Props {
  readonly refusals: readonly Refusal[];
  readonly texts: ImporterTexts;
  readonly sheet: SheetTexts;
}

/** Why HQ refuses a file, and the way out, in the order in which HQ meets it. */
export function RefusalList({ refusals, texts, sheet }: Props) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul class="refusals" role="list">
      {refusals.map(({ code, row, details = [] }) => {
        const { what, how, why } = sheet.refusals[code](details);
        return (
          <li key={code}>
            <strong>{what}</strong>
            {row !== undefined && row > 1 && ` (${texts.atRow(row)})`} {how} <span class="muted">{why}</span>
          </li>
        );
      })}
    </ul>
  );
}
