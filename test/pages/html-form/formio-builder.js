// An adapter of another form builder: Form.io's schema as a FormSource, and edits back into the schema.
// A component writes the case property that stands in its custom properties under `case_property`.

const KINDS = {
  textfield: 'text',
  phoneNumber: 'phone',
  number: 'decimal',
  select: 'select',
  radio: 'select',
  hidden: 'hidden',
  textarea: 'text',
};
const ROOT = '/data';

function inputs(components) {
  return components.flatMap((component) => [
    ...(component.input && component.type !== 'button' ? [component] : []),
    ...inputs(component.components ?? []),
  ]);
}

const choicesOf = (component) => component.data?.values ?? component.values ?? [];

function questionOf(component) {
  return {
    path: `${ROOT}/${component.key}`,
    kind: KINDS[component.type] ?? 'other',
    dataType: '',
    appearance: '',
    labels: { en: component.label ?? component.key },
    choices: choicesOf(component).map(({ value, label }) => ({ value, labels: { en: label } })),
    repeat: null,
    ...(component.type === 'hidden' && { calculate: { text: `'${component.defaultValue ?? ''}'` } }),
  };
}

function sourceOf(schema) {
  const all = inputs(schema.components);
  const writes = all
    .filter((component) => component.properties?.case_property)
    .map((component) => ({
      property: component.properties.case_property,
      index: null,
      block: 'update',
      source: { type: 'question', path: `${ROOT}/${component.key}` },
      path: null,
    }));
  return {
    root: ROOT,
    title: 'Form.io',
    xmlns: 'http://example.org/formio',
    languages: ['en'],
    defaultLanguage: 'en',
    questions: all.map(questionOf),
    caseActions: [
      {
        id: 'case-mappings',
        origin: 'case-mappings',
        path: null,
        caseType: null,
        caseId: null,
        creates: false,
        repeat: null,
        writes,
      },
    ],
    instances: [],
  };
}

/** @returns true when the schema was changed */
function applyEdit(schema, edit) {
  const component = inputs(schema.components).find(({ key }) => `${ROOT}/${key}` === edit.path);
  if (!component) return false;
  if (edit.type === 'set-question-kind') {
    component.type = edit.kind === 'phone' ? 'phoneNumber' : 'textfield';
    delete component.inputMask;
    return true;
  }
  if (edit.type === 'set-choice-value') {
    const choice = choicesOf(component).find(({ value }) => value === edit.from);
    if (choice) choice.value = edit.to;
    return Boolean(choice);
  }
  return false;
}

/** A Builder (docs/plugin.md) for a Form.io builder and the page's own Save button. */
export function formioBuilder(formio, element, saveButton, signal) {
  let gate = null;
  let passing = false;
  saveButton.addEventListener(
    'click',
    async (event) => {
      if (!gate || passing) return;
      event.stopImmediatePropagation();
      const decision = await gate().catch(() => 'save');
      if (decision !== 'save') return;
      passing = true;
      saveButton.click();
      passing = false;
    },
    { capture: true, signal },
  );
  return {
    kind: 'html-form',
    degradations: [],
    read: async () => sourceOf(formio.form),
    onChange(listener) {
      const changed = () => listener('form');
      formio.on('change', changed);
      const observer = new MutationObserver(() => listener('view'));
      observer.observe(element, { childList: true, subtree: true });
      signal.addEventListener('abort', () => {
        formio.off('change', changed);
        observer.disconnect();
      });
    },
    show: async () => {},
    async apply(edits) {
      const schema = structuredClone(formio.form);
      if (!edits.every((edit) => applyEdit(schema, edit))) return { ok: false, reason: 'unsupported' };
      await formio.setForm(schema);
      return { ok: true };
    },
    async reveal(site) {
      const anchor = this.anchor(site);
      anchor?.scrollIntoView({ block: 'center' });
      return anchor !== null;
    },
    anchor: (site) =>
      site.path === null
        ? null
        : element.querySelector(`.formio-component-${CSS.escape(site.path.slice(ROOT.length + 1))}`),
    holdSave(next) {
      gate = next;
    },
  };
}
