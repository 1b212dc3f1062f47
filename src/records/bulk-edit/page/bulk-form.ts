/** The form for selected cases (`forms/bulk_edit.py` of HQ's `data_cleaning`), filled in as its own widgets do. */
import type { ContactProperty } from '../../../contact/contact.ts';
import type { BulkAction } from '../actions/bulk-action.ts';
import { changed, typed } from './events.ts';

const FORM = 'form[hq-hx-action="create_bulk_edit_change"]';
/** The fields were named `clean_…` until May 2025. */
const PROPERTY = 'select[name="edit_prop_id"], select[name="clean_prop_id"]';
const ACTION = 'select[name="edit_action"], select[name="clean_action"]';
export const PROPERTY_SELECT = `${FORM} :is(${PROPERTY})`;

export interface BulkForm {
  readonly property: HTMLSelectElement;
  readonly action: HTMLSelectElement;
  readonly find: HTMLInputElement;
  readonly regex: HTMLInputElement;
  readonly replace: HTMLInputElement;
}

export function findBulkForm(document: Document): BulkForm | null {
  const form = document.querySelector(FORM);
  const property = form?.querySelector<HTMLSelectElement>(PROPERTY);
  const action = form?.querySelector<HTMLSelectElement>(ACTION);
  const find = form?.querySelector<HTMLInputElement>('input[name="find_string"]');
  const regex = form?.querySelector<HTMLInputElement>('input[name="use_regex"]');
  const replace = form?.querySelector<HTMLInputElement>('input[name="replace_string"]');
  return property && action && find && regex && replace ? { property, action, find, regex, replace } : null;
}

function choose(select: HTMLSelectElement, value: string): boolean {
  if (![...select.options].some((option) => option.value === value)) return false;
  select.value = value;
  changed(select, value);
  return true;
}

/** Writes an action into the form; nothing is sent. False when the form does not offer it. */
export function fillBulkForm(form: BulkForm, property: ContactProperty, action: BulkAction): boolean {
  if (!choose(form.property, property) || !choose(form.action, action.kind)) return false;
  if (action.kind !== 'find_replace') return true;
  typed(form.find, action.find);
  typed(form.replace, action.replace);
  form.regex.checked = true;
  changed(form.regex, 'on');
  return true;
}
