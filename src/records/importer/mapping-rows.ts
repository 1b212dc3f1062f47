/** The rows of HQ's mapping page: which column goes to which property (`excel_fields.html`, both Bootstraps). */

export interface MappingRow {
  readonly element: HTMLElement;
  /** Name of the column in the file; empty while none is chosen. */
  readonly column: string;
  /** Name of the property that is written; empty while none is chosen. */
  readonly property: string;
  /** Where something can be said about the row. */
  readonly cell: Element;
}

export const MAPPING_ROWS = '#excel-field-rows';

const isShown = (element: HTMLElement): boolean =>
  element.style.display !== 'none' && !element.hidden && element.closest('[style*="display: none"]') === null;

/** HQ shows either the list of known properties or a field for a new one; both are sent. */
function propertyOf(row: Element): { readonly name: string; readonly control: Element } | null {
  const known = row.querySelector<HTMLSelectElement>('select.case_field');
  const custom = row.querySelector<HTMLInputElement>('input.custom_field');
  if (custom && isShown(custom)) return { name: custom.value.trim(), control: custom };
  return known && { name: known.value.trim(), control: known };
}

export function mappingRows(document: Document): readonly MappingRow[] {
  return [...document.querySelectorAll<HTMLElement>(`${MAPPING_ROWS} tr`)].flatMap((element) => {
    const column = element.querySelector<HTMLSelectElement>('select.excel_field');
    const property = propertyOf(element);
    const cell = property?.control.closest('td');
    return column && property && cell
      ? [{ element, column: column.value, property: property.name, cell }]
      : [];
  });
}
