import { McpServer } from '@modelcontextprotocol/server';
import { version } from '../../../package.json' with { type: 'json' };
import { checkSheet } from './tools/check-sheet.ts';
import { explainContact } from './tools/explain-contact.ts';
import { lintForm } from './tools/lint-form.ts';
import { tryForm } from './tools/try-form.ts';

const INSTRUCTIONS =
  'Caseline knows what CommCare HQ does with the six case properties of messaging contacts: contact_phone_number, contact_phone_number_is_verified, commcare_email_address, time_zone, language_code, contact_backend_id. Ask it instead of guessing: HQ checks none of them, and mistakes are silent. lint_form finds what a form gets wrong, try_form says what is saved for given answers, explain_contact what becomes of a contact, check_sheet what the importer of HQ makes of a file with contacts. Phone numbers in answers are masked unless show_numbers is true; ask for them only when the person you work for needs them.';

/** @param root the folder whose files may be read, as its real path */
export function createMcpServer(root: string): McpServer {
  const server = new McpServer(
    { name: 'caseline', title: 'Caseline', version },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of [lintForm, tryForm, explainContact, checkSheet]) tool(server, { root });
  return server;
}
