import { CONTACT_PROPERTIES } from '../../contact/contact.ts';
import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

export default writeRule({
  id: 'property-on-other-case',
  severity: 'info',
  properties: CONTACT_PROPERTIES,
  checkWrite(write) {
    const { index } = write.propertyWrite;
    if (index === null) return null;
    return {
      site: writeSite(write),
      message: (say) => say['property-on-other-case'].other(index, write.property),
    };
  },
});
