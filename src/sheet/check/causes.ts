import type { Advice } from '../../contact/advice/advice.ts';
import type { Contact } from '../../contact/contact.ts';
import { isFounded } from '../../contact/value-problem.ts';
import type { Cause, CellRemark, RowState } from './checked-row.ts';

const WEIGHT: Readonly<Record<Cause['severity'], number>> = { error: 0, warning: 1, info: 2 };
const NONE: readonly Cause[] = [];
const PHONE = 'contact_phone_number';
/** Advice on who holds a number already. */
export const OF_OWNERS: ReadonlySet<string> = new Set([
  'phone-owned',
  'phone-owned-in-other-spelling',
  'phone-shared',
]);

const REMARK_SEVERITY: Readonly<Record<CellRemark['code'], Cause['severity']>> = {
  'read-as-date': 'error',
  'read-as-true-or-false': 'error',
  'read-as-number': 'warning',
  'digits-lost': 'error',
  'error-value': 'error',
};

/** What a person should know of a row, each cause once, the worst first. */
export function causesOf(
  state: RowState,
  contact: Contact,
  advice: readonly Advice[],
  remarks: readonly CellRemark[],
  duplicateOf: number | null,
): readonly Cause[] {
  if (state === 'skipped') return [{ code: 'row-skipped', severity: 'info', property: null }];
  if (state !== 'written') return [{ code: state, severity: 'error', property: null }];
  if (advice.length === 0 && remarks.length === 0 && duplicateOf === null && contact[PHONE] !== '')
    return NONE;
  const causes = new Map<string, Cause>();
  const add = (cause: Cause): void => {
    if (!causes.has(cause.code)) causes.set(cause.code, cause);
  };
  for (const { code, property } of remarks) add({ code, severity: REMARK_SEVERITY[code], property });
  if (duplicateOf !== null) add({ code: 'duplicate-in-file', severity: 'error', property: PHONE });
  for (const item of advice) {
    const { code, severity, property } = item;
    // How the value came to be says more than what is wrong with it, and the other row more than an owner.
    if (remarks.some((remark) => remark.property === property)) continue;
    if (duplicateOf !== null && OF_OWNERS.has(code)) continue;
    if (isFounded(item, contact)) add({ code, severity, property });
  }
  // Empty on purpose or by mistake: nobody but the person can say.
  if (contact.contact_phone_number === '')
    add({ code: 'no-phone-number', severity: 'info', property: PHONE });
  return [...causes.values()].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
