import { beforeEach, describe, expect, it } from 'vitest';
import { CaselineTools } from './support/caseline-tools.ts';
import { MISTAKES } from './support/demo-form.ts';
import { useScenario } from './support/scenario.ts';
import { waitForOwner } from './support/shown-owners.ts';

const s = useScenario();
let tools: CaselineTools;
beforeEach(async () => {
  tools = new CaselineTools(s.page);
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
  await s.caseline.openPanel();
  await tools.tab('Simulator');
});

/**
 * So that messages can be sent: the demo asks for the number with an Integer question, which takes none that begins with
 * a country code, and its gateway is none of the project's.
 */
async function letSend(): Promise<void> {
  await s.builder.editSource((xml) =>
    xml.replaceAll('xsd:int', 'xsd:string').replaceAll('TWILIO_KENYA', 'TWILIO_KE'),
  );
}

describe('the contact simulator', () => {
  it('asks what matters and says what is saved and what HQ does, live', async () => {
    // The simulator's code comes when it is opened for the first time.
    await tools.waitForSimulated('SMS', 'there is no number');
    expect(await tools.simulated()).toMatchObject({
      contact_phone_number: 'empty',
      contact_phone_number_is_verified: 'no',
      time_zone: 'Africa/Nairobi␣',
      contact_backend_id: 'TWILIO_KENYA',
      SMS: 'HQ will send no SMS: there is no number',
      Gateway: 'HQ will send no SMS at all: the project has no gateway “TWILIO_KENYA” that it may use',
    });
    await tools.type('Phone number', '254733999888');
    await tools.waitForSimulated('SMS', 'the form or its page does not take the answer');
    await letSend();
    await tools.waitForSimulated('SMS', '+254 733 999888');
    await tools.choose('May we send you messages?', 'yes');
    await tools.waitForSimulated('contact_phone_number_is_verified', '1');
    await tools.type('E-mail address', 'amina@example');
    await tools.waitForSimulated('E-mail', 'HQ will send no e-mail');
    await tools.choose('Language of messages', 'fr');
    await tools.waitForSimulated('Language', 'HQ will send the text of the project');
    expect((await tools.simulated())['Time zone']).toContain(
      'there is a blank (␣) at the end of “Africa/Nairobi␣”',
    );
  });

  it('follows the form while the designer edits it', async () => {
    await s.builder.select('gateway');
    await s.builder.type('calculateAttr', "'TWILIO_KE'");
    await tools.waitForSimulated('contact_backend_id', 'TWILIO_KE');
    await tools.waitForSimulated('Gateway', 'TWILIO_KE');
    await s.builder.select('tz');
    await s.builder.type('calculateAttr', 'string(today())');
    await tools.waitForSimulated('time_zone', 'cannot be known: the result of “today”');
    await tools.waitForSimulated('Time zone', 'It cannot be known here');
  });

  it('says when a validation condition refuses the answer', async () => {
    // A helper brings the field on the screen, in whatever section it is.
    await tools.tab('Helpers');
    await tools.open('Try answers', 'commcare_email_address');
    await s.builder.type('constraintAttr', "regex(., '@')");
    await tools.tab('Simulator');
    await tools.type('E-mail address', 'amina');
    await s.caseline.waitForText('refuses this answer', '.simulator');
    await tools.type('E-mail address', 'amina@example.org');
    await s.page.waitForFunction(
      () =>
        !document
          .querySelector('caseline-root')
          ?.shadowRoot?.querySelector<HTMLElement>('.simulator')
          ?.innerText.includes('refuses this answer'),
    );
  });

  it('asks nobody about a number before it is wished, then names the owner', async () => {
    const checks = () => s.demo.endpoint.addresses.filter((address) => address.includes('contacts:check'));
    await letSend();
    await tools.choose('May we send you messages?', 'yes');
    await tools.type('Phone number', '254700111222');
    await tools.waitForSimulated('Replies', 'unless another contact on this server holds the number');
    await tools.type('Phone number', '254712345678');
    await tools.waitForSimulated('SMS', '+254 712 345678');
    await s.caseline.click('Check owner');
    await tools.waitForSimulated('Replies', 'Held by a case of this project');
    await waitForOwner(s.page, 'Achieng Otieno');
    expect(checks()).toHaveLength(1);
    expect((await tools.simulated()).Replies).toContain(
      'HQ will take replies for another contact of this project, which holds this number',
    );
    // From then on each new number is asked about.
    await tools.type('Phone number', '254733000222');
    await tools.waitForSimulated('Replies', 'Held by a contact of another project');
    await tools.type('Phone number', '254733999888');
    await tools.waitForSimulated('Replies', 'Nobody known holds this number');
  });

  it('says that the owner could not be asked', async () => {
    await letSend();
    await tools.choose('May we send you messages?', 'yes');
    await tools.type('Phone number', '254733999888');
    s.demo.endpoint.set({ type: 'dead' });
    await s.caseline.click('Check owner');
    await s.caseline.waitForText('could not be asked', '.owner-check');
  });

  it('simulates each case that the form writes', async () => {
    const select = await tools.control('Case');
    const second = await select.evaluate((element) => (element as HTMLSelectElement).options[1]?.value ?? '');
    await tools.choose('Case', second);
    await tools.waitForSimulated('contact_phone_number', '254712345678');
    await s.caseline.waitForText('No question decides about the contact', '.simulator');
  });

  it('the number never stands in the page', async () => {
    await letSend();
    await tools.type('Phone number', '254733999888');
    await tools.waitForSimulated('SMS', 'HQ will send SMS to');
    const outside = await s.page.evaluate(() => document.documentElement.outerHTML.includes('254733999888'));
    expect(outside).toBe(false);
    expect(s.console.join('\n')).not.toContain('254733999888');
  });
});
