// A page of ten lines that embeds Caseline; the address switches what tests need.
const query = new URLSearchParams(location.search);
const form = document.getElementById('client');
if (query.has('dir')) document.documentElement.dir = query.get('dir');
form.noValidate = query.has('novalidate');
window.page = { submits: [], events: [] };
for (const type of ['input', 'change']) {
  form.addEventListener(type, (event) => window.page.events.push(`${type} ${event.target.name}`));
}
form.addEventListener('submit', (event) => {
  window.page.submits.push(event.submitter ? event.submitter.value : null);
  if (query.has('stay')) event.preventDefault();
});
window.attachCaseline = () => {
  const root = query.get('root') === 'body' ? document.body : form;
  window.detach = Caseline.attach(root, {
    project: 'demo',
    endpoint: query.get('endpoint') ?? `${location.origin}/check`,
    token: '{{demo token}}',
    locale: query.get('locale') ?? 'en',
    theme: { scheme: query.get('scheme') ?? 'auto' },
    fields: { time_zone: '#zone' },
  });
  return window.detach.ready;
};
if (!query.has('plain')) window.attachCaseline();
