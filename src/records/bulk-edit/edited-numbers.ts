import { contestedNumber } from '../../contact/problems.ts';
import type { PlacedNumber } from '../../guard/decision.ts';
import type { JudgedCell } from './judge.ts';

const PHONE = 'contact_phone_number';
const FLAG = 'contact_phone_number_is_verified';

/** Numbers that edits give to a contact that competes for them; where the flag is no column, nobody knows whether it does. */
export function editedNumbers(cells: readonly JudgedCell[]): readonly PlacedNumber[] {
  const edited = new Set(
    cells
      .filter(({ isEdited, property }) => isEdited && (property === PHONE || property === FLAG))
      .map(({ caseId }) => caseId),
  );
  return cells.flatMap((cell) => {
    if (cell.property !== PHONE || !edited.has(cell.caseId) || cell.contact[FLAG] === undefined) return [];
    const number = contestedNumber(cell.contact);
    if (number === null) return [];
    const key = JSON.stringify(['number', cell.caseId, number]);
    return [{ key, number, label: cell.label, ...(cell.caseId === '' ? {} : { caseId: cell.caseId }) }];
  });
}
