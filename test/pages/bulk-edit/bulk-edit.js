/*
 * What HQ's page does with htmx, Alpine, select2 and Bootstrap, as far as Bulk Edit needs it: requests from attributes with
 * the header HQ-HX-Action, swaps, events of the answer, cells that open for editing, modals and the form for selected cases.
 */
(() => {
  const find = (from, selector) =>
    selector.startsWith('closest ') ? from.closest(selector.slice(8)) : document.querySelector(selector);
  const fire = (element, type, detail) =>
    element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, cancelable: true }));

  const parametersOf = (element, submitter) => {
    const form = element.localName === 'form' ? element : null;
    const parameters = new URLSearchParams(form ? [...new FormData(form, submitter)] : []);
    for (const [name, value] of Object.entries(JSON.parse(element.getAttribute('hx-vals') ?? '{}')))
      parameters.append(name, value);
    return parameters;
  };

  async function send(element, submitter) {
    const url = element.getAttribute('hx-post') ?? element.getAttribute('hx-get');
    const isPost = element.hasAttribute('hx-post');
    const detail = {
      elt: element,
      headers: { 'HX-Request': 'true' },
      parameters: parametersOf(element, submitter),
    };
    if (!fire(element, 'htmx:configRequest', detail)) return;
    const buttons = element.localName === 'form' ? [...element.querySelectorAll('button')] : [];
    for (const button of buttons) button.disabled = true;
    const answer = await fetch(url, {
      method: isPost ? 'POST' : 'GET',
      headers: detail.headers,
      body: isPost ? detail.parameters : undefined,
    });
    const html = await answer.text();
    const selector = element.getAttribute('hx-target');
    const target = selector ? find(element, selector) : element;
    const how = answer.headers.get('HX-Reswap') ?? element.getAttribute('hx-swap') ?? 'innerHTML';
    if (target && how !== 'none') swap(target, html, how);
    for (const [type, data] of Object.entries(JSON.parse(answer.headers.get('HX-Trigger') ?? '{}')))
      fire((data.target && document.querySelector(data.target)) || document.body, type, data);
    fire(document.body, 'htmx:afterSettle', { elt: target });
  }

  function swap(target, html, how) {
    const holder = document.createElement('template');
    holder.innerHTML = html.trim();
    const added = [...holder.content.children];
    if (how === 'outerHTML') target.replaceWith(...added);
    else target.replaceChildren(...added);
    for (const element of added) process(element);
    const refreshed = added.map((element) => element.getAttribute('hq-hx-refresh-swap')).find(Boolean);
    if (refreshed && added.some((element) => element.querySelector('.alert-success')))
      fire(document.querySelector(refreshed), 'hqRefresh');
  }

  /** Binds what has a request of its own kind; clicks and submits are heard at the document. */
  function process(root) {
    const all = [root, ...root.querySelectorAll('[hx-get], [hx-post]')];
    for (const element of all) {
      for (const trigger of (element.getAttribute('hx-trigger') ?? '')
        .split(',')
        .map((text) => text.trim())) {
        const [, type, from] = /^(\w+)(?: from:(\S+))?$/.exec(trigger) ?? [];
        if (type === 'load') void send(element);
        else if (from) root.querySelector(from)?.addEventListener(type, () => void send(element));
        else if (type)
          element.addEventListener(type, (event) => {
            if (event.target === element) void send(element);
          });
      }
    }
  }

  const hide = (layer) => {
    layer.classList.remove('show');
    layer.setAttribute('aria-hidden', 'true');
  };
  const show = (layer) => {
    layer.classList.add('show');
    layer.removeAttribute('aria-hidden');
    layer.focus();
  };

  document.body.addEventListener('htmx:configRequest', ({ detail }) => {
    if (detail.elt.hasAttribute('hq-hx-action'))
      detail.headers['HQ-HX-Action'] = detail.elt.getAttribute('hq-hx-action');
  });
  document.body.addEventListener('updateChanges', ({ detail }) => {
    if (detail.hasChanges && !document.querySelector('[data-bs-target="#confirm-apply-modal"]'))
      fire(document.querySelector('#EditCasesTable'), 'hqRefresh');
  });

  document.addEventListener('click', (event) => {
    const { target } = event;
    const opens = target.closest('[data-bs-toggle]');
    if (opens) return show(document.querySelector(opens.dataset.bsTarget));
    const leaves = target.closest('[data-bs-dismiss]');
    if (leaves) hide(leaves.closest(`.${leaves.dataset.bsDismiss}`));
    const cell = target.closest('.editable-column-container');
    if (cell && target.closest('.dc-inline-edit-action')) edit(cell, true);
    if (cell && target.closest('.dc-cancel')) edit(cell, false);
    const asks = target.closest('button[hx-post], a[hx-get]');
    if (!asks) return;
    event.preventDefault();
    void send(asks);
  });
  document.addEventListener('dblclick', ({ target }) => {
    const block = target.closest('.dc-inline-edit-block');
    if (block) edit(block.closest('.editable-column-container'), true);
  });
  document.addEventListener('submit', (event) => {
    event.preventDefault();
    const { target, submitter } = event;
    if (target.hasAttribute('hx-post')) void send(target, submitter);
  });
  // Bootstrap's modals keep the focus.
  document.addEventListener('focusin', ({ target }) => {
    const modal = document.querySelector('.modal.show');
    if (modal && target !== document && !modal.contains(target)) modal.focus();
  });

  const initial = new WeakMap();
  function edit(cell, isEditing) {
    const input = cell.querySelector('input[name="newValue"]');
    if (!initial.has(input)) initial.set(input, input.value);
    if (!isEditing) input.value = initial.get(input);
    cell.querySelector('.dc-inline-edit-block').style.display = isEditing ? 'none' : '';
    cell.querySelector('[x-show="isEditing"]').style.display = isEditing ? '' : 'none';
    if (!isEditing) cell.querySelector('.dc-apply').disabled = true;
  }
  document.addEventListener('input', ({ target }) => {
    const cell = target.closest('.editable-column-container');
    if (!cell) return;
    if (!initial.has(target)) initial.set(target, target.defaultValue);
    cell.querySelector('.dc-apply').disabled = target.value === initial.get(target);
  });

  document.addEventListener('change', (event) => {
    const { target, isTrusted } = event;
    // What select2 tells Alpine when somebody chooses.
    if (isTrusted && target.matches('[x-select2]'))
      target.dispatchEvent(new CustomEvent('select2change', { detail: target.value, bubbles: true }));
    if (target.id === 'show-whitespaces-switch') whitespaces();
  });
  document.addEventListener('select2change', ({ target, detail }) => {
    const model = target.closest('.bulk-edit-model');
    if (target.name === 'edit_prop_id')
      model.querySelector('.needs-property').style.display = detail === '' ? 'none' : '';
    if (target.name === 'edit_action')
      for (const card of model.querySelectorAll('[data-actions]'))
        card.style.display = card.dataset.actions === detail ? '' : 'none';
  });
  function whitespaces() {
    const { checked } = document.querySelector('#show-whitespaces-switch');
    for (const value of document.querySelectorAll('.dc-value[x-show]'))
      value.style.display = value.classList.contains('dc-value-whitespaces') === checked ? '' : 'none';
  }

  process(document.body);
})();
