import { attach, formioBuilder } from '/plugin/caseline.mjs';

const schema = {
  display: 'form',
  components: [
    {
      type: 'number',
      key: 'phone',
      label: 'Phone number',
      input: true,
      properties: { case_property: 'contact_phone_number' },
    },
    {
      type: 'select',
      key: 'zone',
      label: 'Time zone',
      input: true,
      data: {
        values: [
          { label: 'Nairobi', value: 'Africa/Nairobi' },
          { label: 'Kampala', value: 'Kampala' },
        ],
      },
      properties: { case_property: 'time_zone' },
    },
  ],
};
const [builderElement, previewElement] = ['builder', 'preview'].map((id) => document.getElementById(id));
const save = document.getElementById('save');
const { Formio } = window;
const builder = await Formio.builder(builderElement, schema);
let preview = await Formio.createForm(previewElement, structuredClone(schema));
// The form that people fill in is drawn anew at each change of its design.
builder.on('change', async () => {
  preview.destroy(true);
  preview = await Formio.createForm(previewElement, structuredClone(builder.form));
});
save.addEventListener('click', () => {
  document.getElementById('saved').textContent += JSON.stringify(builder.form.components);
});

window.told = [];
const options = {
  project: 'demo',
  endpoint: `${location.origin}/check`,
  token: '{{demo token}}',
  locale: 'en',
  theme: { scheme: 'light' },
};
const ends = [
  attach(builderElement, {
    ...options,
    onFindings: (findings) => window.told.push(...findings.map(({ message }) => message.what)),
    builder: formioBuilder({ formio: builder, element: builderElement, save }),
  }),
  attach(previewElement, { ...options, fields: { contact_phone_number: '[name="data[phone]"]' } }),
];
// For tests: what a designer does to the form.
window.formio = builder;
window.detach = () => {
  for (const end of ends) end();
};
window.ready = Promise.all(ends.map(({ ready }) => ready));
