import { typedAnswers } from '../probes/answers.ts';
import { siteOf } from '../site.ts';
import { nameOf } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'gateway-free-text',
  severity: 'warning',
  properties: ['contact_backend_id'],
  checkWrite(write, { form }) {
    const [typed] = typedAnswers(write, form);
    return typed
      ? {
          site: siteOf(write, typed.part.origin),
          message: (say) => say['gateway-free-text'].free(nameOf(typed.question.path)),
        }
      : null;
  },
});
