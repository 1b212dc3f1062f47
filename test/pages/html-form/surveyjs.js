import { attach } from '/plugin/caseline.mjs';

const { Model } = window.Survey;
const survey = new Model({
  title: 'Client',
  focusFirstQuestionAutomatic: false,
  pages: [
    {
      elements: [
        { type: 'text', name: 'phone', title: 'Phone number' },
        { type: 'boolean', name: 'verified', title: 'Is the number checked?' },
        { type: 'text', name: 'zone', title: 'Time zone' },
      ],
    },
    {
      elements: [
        { type: 'text', name: 'commcare_email_address', title: 'E-mail' },
        {
          type: 'paneldynamic',
          name: 'relatives',
          title: 'Relatives',
          panelCount: 1,
          templateElements: [{ type: 'text', name: 'phone', title: 'Phone number of the relative' }],
        },
      ],
    },
  ],
});
// What the page itself does with the answers.
const saved = document.getElementById('saved');
survey.onComplete.add(({ data }) => {
  saved.textContent += JSON.stringify(data);
});
const element = document.getElementById('survey');
survey.render(element);

window.survey = survey;
window.told = [];
window.detach = attach(element, {
  project: 'demo',
  endpoint: `${location.origin}/check`,
  token: '{{demo token}}',
  locale: 'en',
  theme: { scheme: 'light' },
  survey,
  onChange: (problems) => window.told.push(...problems.map(({ text }) => text)),
  fields: {
    contact_phone_number: 'phone',
    contact_phone_number_is_verified: 'verified',
    time_zone: 'zone',
  },
});
window.ready = window.detach.ready;
