/** A tab as HQ's Knockout leaves it in the DOM, small enough to be changed by hand. */
export interface DrawnRow {
  readonly property: string;
  readonly path: string;
  readonly required?: boolean;
  readonly locked?: boolean;
}

const OPTIONS = ['', '/data/name', '/data/phone', '/data/tz', '/data/email'];

export function drawRow({ property, path, required = false, locked = false }: DrawnRow): HTMLTableRowElement {
  const row = document.createElement('tr');
  const disabled = locked ? 'disabled' : '';
  row.innerHTML = `
    <td>${locked ? '' : `<button data-bind="click: $parent.removeProperty, visible: !required()" style="${required ? 'display: none' : ''}"></button>`}</td>
    <td><select data-bind="questionsSelect: x, value: path" ${disabled}></select></td>
    <td>
      <span style="${required ? 'display: none' : ''}"><input type="text" ${disabled}
            data-bind="valueDefault: property.key, casePropertyAutocomplete: y"></span>
      <span style="${required ? '' : 'display: none'}"><code data-bind="text: property.key"></code></span>
    </td>
    <td><input type="checkbox" data-bind="click: $parent.switchSaveOnlyIfEdited, checked: $data.save_only_if_edited"></td>`;
  const select = need<HTMLSelectElement>('select', row);
  for (const value of new Set([...OPTIONS, path])) {
    const option = document.createElement('option');
    option.value = value;
    select.append(option);
  }
  select.value = path;
  need<HTMLInputElement>('input', row).value = property;
  need('code', row).textContent = property;
  need<HTMLButtonElement>('button, td', row).addEventListener('click', () => row.remove());
  return row;
}

/** The main list of a basic module; more panels are put after it. */
export function drawMain(rows: readonly DrawnRow[], more = ''): HTMLElement {
  document.body.innerHTML = `
    <ul class="nav nav-tabs"><li><a href="#case-configuration" data-toggle="tab"></a></li></ul>
    <div class="tab-pane active" id="case-configuration"><div id="case-config-ko">
      <div><div class="savebtn-bar savebtn-bar-save"><div class="btn btn-primary">Save</div></div></div>
      <select id="case-action-select"><option value="open"></option><option value="update"></option></select>
      <div class="panel case-properties">
        <table><tbody data-bind="foreach: visible_case_properties"></tbody></table>
        <div class="add-property"><button data-bind="click: addProperty"></button></div>
      </div>
      ${more}
    </div></div>`;
  const list = need('tbody');
  list.append(...rows.map(drawRow));
  need('.add-property button').addEventListener('click', () =>
    list.append(drawRow({ property: '', path: '' })),
  );
  return list;
}

/** The panel of a child case. */
export function drawChild(caseType: string, rows: readonly DrawnRow[]): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'panel panel-case-actions';
  panel.innerHTML = `
    <select data-bind="options: $parent.caseTypes, value: case_type"><option>${caseType}</option></select>
    <div class="panel case-properties"><table><tbody data-bind="foreach: visible_case_properties"></tbody></table></div>`;
  need('tbody', panel).append(...rows.map(drawRow));
  return panel;
}

export function need<T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
