import { attach, defineElements } from '/plugin/caseline.mjs';

const query = new URLSearchParams(location.search);
if (query.has('dir')) document.documentElement.dir = query.get('dir');
const options = {
  project: 'demo',
  endpoint: `${location.origin}/check`,
  token: '{{demo token}}',
  locale: query.get('locale') ?? 'en',
  theme: { scheme: query.get('scheme') ?? 'auto' },
};
const form = document.getElementById('client');
window.page = { events: [] };
for (const type of ['input', 'change'])
  form.addEventListener(type, (event) => window.page.events.push(`${type} ${event.target.name}`));
window.ready = defineElements(options).then(() => {
  window.detach = attach(form, options);
  return window.detach.ready;
});
