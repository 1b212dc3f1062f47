import { writeSite } from '../site.ts';
import { writeRule } from '../write-rule.ts';

const USER_CASE = 'commcare-user';

export default writeRule({
  id: 'usercase-competes',
  severity: 'info',
  properties: ['contact_phone_number'],
  checkWrite(write) {
    const isUserCase = write.action.caseType === USER_CASE && write.propertyWrite.index === null;
    return isUserCase
      ? { site: writeSite(write), message: (say) => say['usercase-competes'].competes() }
      : null;
  },
});
