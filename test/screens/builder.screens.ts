import { beforeEach, it } from 'vitest';
import { CaselineTools } from '../e2e/support/caseline-tools.ts';
import { MISTAKES } from '../e2e/support/demo-form.ts';
import { useScenario } from '../e2e/support/scenario.ts';
import { draw } from './draw.ts';

const s = useScenario();
beforeEach(async () => {
  await s.page.setViewport({ width: 1280, height: 720 });
  await s.builder.open();
  await s.caseline.waitForFindings(MISTAKES);
});

/** Scrolls the panel until this heading stands on top. */
async function showInPanel(heading: string): Promise<void> {
  await s.page.evaluate((text) => {
    const panel = document.querySelector('caseline-root')?.shadowRoot?.querySelector('.panel');
    const headings = [...(panel?.querySelectorAll('h3, h4, legend') ?? [])];
    headings.find((one) => one.textContent?.includes(text))?.scrollIntoView({ block: 'start' });
  }, heading);
}

it('see it: the markers, and the card of a finding', async () => {
  await draw(s.page, 'builder-markers');
  await s.caseline.choose('contact_phone_number_is_verified');
  await s.caseline.closePanel();
  await draw(s.page, 'builder-card', { for: ['docs', 'stores'] });
});

it('the panel with all findings', async () => {
  await s.caseline.openPanel();
  await s.page.waitForFunction(
    () => !document.querySelector('caseline-root')?.shadowRoot?.querySelector('.marker.away'),
  );
  await draw(s.page, 'builder-panel', { for: ['docs', 'stores'] });
});

it('fix it: one click, and what it changed', async () => {
  await s.caseline.choose('time_zone');
  await s.caseline.closePanel();
  await s.caseline.click('Use Africa/Nairobi');
  await s.caseline.waitForText('Fixed', '.done');
  await draw(s.page, 'builder-fixed', { for: ['docs'] });
});

it('Save asks about what is new', async () => {
  await s.builder.makeMistake();
  await s.builder.clickSave();
  await s.caseline.waitForDialog();
  await draw(s.page, 'builder-save', { for: ['docs', 'stores'] });
});

it('try a contact: the simulator', async () => {
  const tools = new CaselineTools(s.page);
  await s.caseline.openPanel();
  await tools.tab('Helpers');
  await draw(s.page, 'builder-helpers');
  await tools.tab('Simulator');
  await tools.waitForSimulated('SMS', 'there is no number');
  // With its two worst mistakes mended the form can send at all.
  await s.builder.editSource((xml) =>
    xml.replaceAll('xsd:int', 'xsd:string').replaceAll('TWILIO_KENYA', 'TWILIO_KE'),
  );
  await tools.type('Phone number', '254733999888');
  await tools.waitForSimulated('SMS', '+254 733 999888');
  await draw(s.page, 'builder-simulator', { for: ['docs'], settle: () => showInPanel('What is saved') });
});
