/** One save of a case, as a form would send it, with what HQ makes of its number. */
export interface Save {
  readonly project: 'chw-kenya' | 'shared-phones';
  readonly id: string;
  /** Minutes after the beginning of the test's time; no two saves share one. */
  readonly minute: number;
  readonly number: string;
  readonly spelling: (number: string) => string;
  readonly verified: string;
  readonly closed: boolean;
}

interface PhoneRow {
  readonly number: string;
  isTwoWay: boolean;
}

/**
 * HQ's own bookkeeping in small, written after `sync_case_phone_number` and `PhoneNumber.set_two_way`: one row per
 * case, processed in the order in which HQ saved the cases.
 */
export function ownersByHq(saves: readonly Save[]): Map<string, string> {
  const rows = new Map<string, PhoneRow>();
  for (const save of [...saves].sort((a, b) => a.minute - b.minute)) {
    const key = `${save.project}/${save.id}`;
    const requiresEntry = save.number !== '' && !save.closed;
    if (!requiresEntry || rows.get(key)?.number !== save.number) rows.delete(key);
    if (!requiresEntry) continue;
    const row = rows.get(key) ?? { number: save.number, isTwoWay: false };
    rows.set(key, row);
    const qualifies = save.number.length > 3 && save.verified !== '';
    if (!qualifies) row.isTwoWay = false;
    else if (!row.isTwoWay) {
      row.isTwoWay = ![...rows.values()].some((other) => other.isTwoWay && other.number === save.number);
    }
  }
  const owners = new Map<string, string>();
  for (const [key, row] of rows) {
    if (!row.isTwoWay) continue;
    if (owners.has(row.number)) throw new Error('the model itself has two owners of one number');
    owners.set(row.number, key);
  }
  return owners;
}
