import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import { writeSite } from '../site.ts';
import { nameOf } from '../words.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'mapping-question-gone',
  severity: 'error',
  properties: CONTACT_PROPERTIES,
  checkWrite(write, { form }) {
    const { source, property, index } = write.propertyWrite;
    if (source.type !== 'question' || form.hasNode(source.path)) return null;
    const name = index === null ? property : `${index}/${property}`;
    return {
      site: writeSite(write),
      message: (say) => say['mapping-question-gone'].gone(name, nameOf(source.path)),
    };
  },
});
