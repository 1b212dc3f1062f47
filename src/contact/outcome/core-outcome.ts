import type { CaseState, Contact } from '../contact.ts';
import { emailOutcome } from '../email/email.ts';
import { gatewayOutcome } from '../gateway/gateway.ts';
import { languageOutcome } from '../language/language.ts';
import { smsOutcome } from '../phone/phone.ts';
import type { ProjectFacts } from '../project.ts';
import { timeZoneOutcome } from '../time-zone/time-zone.ts';
import type { Owner } from '../two-way/owner.ts';
import { twoWayOutcome } from '../two-way/two-way.ts';
import type { CoreOutcome } from './outcome-types.ts';

export type { CoreOutcome };

/** What may be known beside the contact; a missing key means unknown. */
export interface OutcomeOptions {
  readonly project?: ProjectFacts | undefined;
  readonly caseState?: CaseState | undefined;
  /** Who holds numbers for two-way messages; without it a contact that competes is `unknown`. */
  readonly owners?: readonly Owner[] | undefined;
}

/**
 * What HQ does with a contact, and nothing else: no advice, and no table of phone numbers is loaded. Facts 5.
 * Closed and deleted cases get no SMS; HQ checks the e-mail address of a case all the same.
 */
export function coreOutcome(contact: Contact, options: OutcomeOptions = {}): CoreOutcome {
  const { project, caseState } = options;
  const sms = smsOutcome(contact, caseState, project);
  return {
    sms,
    twoWay: twoWayOutcome(contact, sms, options),
    email: emailOutcome(contact.commcare_email_address),
    timeZone: timeZoneOutcome(contact.time_zone, project),
    language: languageOutcome(contact.language_code, project),
    gateway: gatewayOutcome(contact.contact_backend_id, project),
  };
}
