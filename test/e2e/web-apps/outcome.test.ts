import { describe, expect, it } from 'vitest';
import { waitForOwner } from '../support/shown-owners.ts';
import { useEntry } from './use-entry.ts';

const s = useEntry();

describe('the drawer beside a form of Web Apps', () => {
  it('says what HQ will do with the contact while it is typed, and names who holds the number', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Phone number', '254712345678');
    await s.entry.choose('May we send messages?', 'Yes');
    await s.entry.type('E-mail address', 'achieng@example.org');
    await s.entry.choose('Where do you live?', 'New York');
    await s.entry.openDetails();
    await s.entry.expectLine('SMS', /^HQ will send SMS to .*254 712 345678/);
    await s.entry.expectLine('Replies', /Held by a case of this project/);
    await waitForOwner(s.page, 'Achieng Otieno');
    await s.entry.expectLine('E-mail', /^HQ will send e-mail to /);
    await s.entry.expectLine('Time zone', /In America\/New_York it is now \d\d:\d\d/);
    await s.entry.expectLine('Language', /the project’s: English \(en\)/);
    await s.entry.expectLine('Gateway', /HQ will choose the gateway by the number/);
    await s.entry.expectLine('contact_phone_number_is_verified', /^1$/);
  });

  it('follows each key before the page has sent anything', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.openDetails();
    await s.entry.expectLine('SMS', /HQ will send no SMS: there is no number/);
    await s.entry.type('Phone number', '254700111222', false);
    await s.entry.expectLine('SMS', /254 700 111222/);
    expect(s.demo.webApps.formplayer.answered).toEqual([]);
  });

  it("explains HQ's error codes", async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('E-mail address', 'bob@x');
    await s.entry.openDetails();
    await s.entry.expectLine('E-mail', /INVALID_EMAIL_ADDRESS/);
    await s.entry.click('INVALID_EMAIL_ADDRESS');
    await s.entry.expectLine('E-mail', /Recipient's email address is not valid/);
  });

  it('knows a time zone that HQ does not know, a strange language, and a gateway that the project lacks', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.choose('May we send messages?', 'Yes');
    await s.entry.choose('Where do you live?', 'Kenya');
    await s.entry.type('Language', 'EN');
    await s.entry.type('SMS gateway', 'NOBODY');
    await s.entry.openDetails();
    await s.entry.expectLine('Time zone', /HQ will use the project's time zone/);
    await s.entry.expectLine('Language', /HQ will send the text of the project's language/);
    await s.entry.expectLine('Gateway', /GATEWAY_NOT_FOUND/);
  });

  it('takes the value behind a choice and not its label: No is 0, which HQ reads as verified', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Phone number', '254700111222');
    await s.entry.choose('May we send messages?', 'No');
    await s.entry.openDetails();
    await s.entry.expectLine('contact_phone_number_is_verified', /^0$/);
    await s.entry.expectLine('Replies', /HQ will take replies for this contact, but that is doubtful/);
    await expect.poll(() => s.entry.layerText('.drawer .advice')).toMatch(/contact_phone_number_is_verified/);
  });

  it('says what the page itself does not take', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.type('Phone number', '+254 712 345 679');
    await s.entry.openDrawer();
    await expect
      .poll(() => s.entry.layerText('.drawer .offers'))
      .toMatch(/^Phone number: this page does not take the answer: This does not appear to be a valid phone/);
  });

  it('tells a clerk one sentence, from what was typed, and who gets the replies when it is asked for', async () => {
    await s.entry.open({ form: 'register' });
    await s.entry.expectSentence(/^No number or e-mail address entered yet\.$/);
    await s.entry.type('Phone number', '254712345678');
    await s.entry.choose('May we send messages?', 'Yes');
    await s.entry.expectSentence(
      /^HQ will send SMS to .*254 712 345678 \(Kenya\).*\. Replies go to somebody else, who holds this number\.$/,
    );
    await s.entry.openDrawer();
    expect(await s.entry.layerText('.drawer')).not.toMatch(/contact_phone|[A-Z]{3,}_[A-Z]/);
    await s.entry.click('Show who');
    await waitForOwner(s.page, 'Achieng Otieno');
  });

  it('opens properties and codes for whoever tries a form in App Preview', async () => {
    await s.entry.open({ form: 'register', preview: true });
    await s.entry.openDrawer();
    await s.entry.expectLine('SMS', /NO_PHONE_NUMBER.*Contact has no phone number/);
    await s.entry.expectLine('contact_phone_number', /empty/);
  });

  it('follows a calculation into the property, and leaves to the case what the form does not write', async () => {
    await s.entry.open({ form: 'follow' });
    await s.entry.type('Local number', '712345678');
    await s.entry.openDetails();
    await s.entry.expectLine('contact_phone_number', /^254712345678$/);
    await s.entry.expectLine('E-mail', /It depends on what the case has already/);
    // It is this very case that holds the number.
    await s.entry.expectLine('Time zone', /It depends on what the case has already/);
  });

  it('shows a contact for each row of a repeat', async () => {
    await s.entry.open({ form: 'household' });
    await s.entry.choose('May we send messages?', 'Yes');
    await s.entry.press('.add');
    await s.entry.type('Phone of the child', '254700111222');
    await s.entry.press('.add');
    await expect.poll(() => s.page.$$eval('#webforms .q', (blocks) => blocks.length)).toBe(5);
    await s.entry.type('Phone of the child', '12');
    await s.entry.openDetails();
    await expect.poll(() => s.entry.layerText('.drawer .summary')).toContain('2 contacts');
    await s.entry.expectLine('SMS', /254 700 111222/);
    await s.entry.chooseContact(1);
    await s.entry.expectLine('SMS', /HQ will send no SMS: three digits or fewer/);
    await s.entry.press('.del');
    await expect.poll(() => s.entry.layerText('.drawer .summary')).not.toContain('contacts');
    await s.entry.expectLine('SMS', /HQ will send no SMS: three digits or fewer/);
  });

  it('stays away from forms that write no contact, and asks nobody about them', async () => {
    const asked = () => s.demo.endpoint.addresses;
    const before = asked().length;
    await s.entry.open({ form: 'survey' });
    await s.entry.type('Age', '30');
    await s.entry.type('Remarks', '254712345678');
    await expect.poll(() => s.demo.webApps.formplayer.answered.length).toBe(2);
    expect(await s.entry.hasDrawer()).toBe(false);
    expect(await s.page.$('caseline-root')).toBeNull();
    // What is asked about the next form is asked after whatever would have been asked about this one.
    await s.entry.open({ form: 'register' });
    await s.entry.waitUntilTold();
    await expect.poll(() => asked().length).toBeGreaterThan(before);
    expect(asked().slice(before).join()).not.toContain('contacts:check');
  });
});

describe('when the design of the app cannot be read', () => {
  it.each([
    ['closed', /Your role does not let you see/],
    ['signed-out', /Your role does not let you see/],
    ['dead', /did not answer/],
    ['garbage', /answered with something else/],
  ])('%s: matches questions by their names, and says so', async (app, why) => {
    await s.entry.open({ form: 'names', app });
    await s.entry.type('Your number', '0712 345 678');
    await s.entry.openDetails();
    await expect.poll(() => s.entry.layerText('.drawer .gaps')).toMatch(why);
    expect(await s.entry.layerText('.drawer .gaps')).toContain('by their names alone');
    await s.entry.expectLine('contact_phone_number', /^0712 345 678$/);
    await s.entry.choose('Verified?', 'Yes');
    await s.entry.expectLine(
      'contact_phone_number_is_verified',
      /cannot be known: the value behind this choice/,
    );
    await s.entry.expectLine('Replies', /It cannot be known here/);
  });

  it('slow: begins with the names and goes on with the design when it has arrived', async () => {
    await s.entry.open({ form: 'names', app: 'slow' });
    await s.entry.type('Your number', '254700111222', false);
    await s.entry.openDetails();
    await expect.poll(() => s.entry.layerText('.drawer .body')).toContain('254700111222');
    await s.entry.choose('Verified?', 'Yes');
    await s.entry.expectLine('contact_phone_number_is_verified', /^1$/);
    await expect.poll(() => s.entry.layerText('.drawer .gaps')).toBe('');
  });
});
