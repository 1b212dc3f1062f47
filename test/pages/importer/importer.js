/* The importer's own scripts, as HQ's main.js and excel_fields.js behave: plain DOM in the place of Knockout. */
(() => {
  const file = document.querySelector('#file');
  if (file) {
    const next = file.closest('form').querySelector('button[type="submit"]');
    const follow = () => {
      next.disabled = file.files.length === 0;
    };
    file.addEventListener('change', follow);
    follow();
  }

  const body = document.querySelector('#excel-field-rows');
  if (!body) return;
  const data = Object.fromEntries(
    [...document.querySelectorAll('.initial-page-data > div')].map((element) => [
      element.dataset.name,
      JSON.parse(element.dataset.value),
    ]),
  );
  // HQ's initial page data go as soon as they were read.
  document.querySelector('.initial-page-data').remove();
  const specs = data.case_field_specs.map(({ field }) => field);
  const sanitize = (name) => name.replace(/\s+/g, '_').replace(/[^\x20-\x7f]/g, '');
  const make = (tag, attributes, children = []) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const option = (name) => {
    const element = make('option', { value: name });
    element.textContent = name;
    return element;
  };

  const addRow = (column) => {
    const excel = make(
      'select',
      { class: 'form-control excel_field', name: 'excel_field[]', 'aria-label': 'Excel field' },
      [option(''), ...data.excel_fields.map(option)],
    );
    const known = make(
      'select',
      { class: 'form-control case_field', name: 'case_field[]', 'aria-label': 'Case property' },
      [option(''), ...specs.map(option)],
    );
    const custom = make('input', {
      class: 'form-control custom_field',
      name: 'custom_field[]',
      type: 'text',
      'aria-label': 'New property',
    });
    const help = make('p', { class: 'help-block' });
    const isNew = make('input', { type: 'checkbox', class: 'is-custom' });
    const show = () => {
      custom.style.display = isNew.checked ? '' : 'none';
      known.style.display = isNew.checked ? 'none' : '';
    };
    const suggest = () => {
      const name = sanitize(excel.value);
      isNew.checked = name !== '' && !specs.includes(name);
      known.value = specs.includes(name) ? name : '';
      custom.value = isNew.checked ? name : '';
      show();
    };
    isNew.addEventListener('change', () => {
      custom.value = isNew.checked ? sanitize(excel.value) : '';
      show();
    });
    excel.addEventListener('change', suggest);
    const remove = make('button', { type: 'button', class: 'btn remove' });
    remove.textContent = 'Remove';
    const row = make('tr', {}, [
      make('td', {}, [excel]),
      make('td', {}, ['→']),
      make('td', {}, [known, custom, help]),
      make('td', {}, [make('label', {}, [isNew, ' new property']), remove]),
    ]);
    remove.addEventListener('click', () => row.remove());
    body.append(row);
    excel.value = column;
    suggest();
    return { suggest };
  };
  const rows = data.excel_fields.map(addRow);
  document.querySelector('#autofill').addEventListener('click', () => {
    for (const { suggest } of rows) suggest();
  });
  document.querySelector('#js-add-mapping').addEventListener('click', () => addRow(''));
})();
