import { fr } from '../../../src/catalogues/fr.ts';
import { speak } from '../../../src/catalogues/speak.ts';
import { findingKey } from '../../../src/lint/finding.ts';
import { mountUi } from '../../../src/overlay/shell/mount-ui.tsx';
import './gallery-window.ts';
import { SAMPLES } from '../findings.ts';
import { toolsOf } from '../tools.ts';

const log: unknown[][] = [];
const record =
  (name: string) =>
  (...args: unknown[]): void => {
    log.push([name, ...args]);
  };

const settings = new URLSearchParams(location.search);
const locale = settings.get('locale') ?? 'en';
const ui = mountUi({
  document,
  signal: new AbortController().signal,
  mode: settings.get('mode') === 'closed' ? 'closed' : 'open',
  language: speak(locale, locale === 'fr' ? fr : { lang: 'en' }),
  now: () => Date.parse('2026-03-01T12:00:00Z'),
  callbacks: {
    onApplyFix: record('fix'),
    onFixAll: record('fix-all'),
    onReveal: record('reveal'),
    onIgnore: record('ignore'),
    onOpenDocs: record('docs'),
    onDisabled: record('disabled'),
  },
});
const ids = ['phone', 'verified', 'zone', 'language'];
const views = SAMPLES.map((finding, index) => ({
  key: findingKey(finding),
  finding,
  anchor: document.getElementById(ids[index] ?? ''),
}));
window.gallery = { ui, log, views, answer: '' };
ui.setFindings(views);
if (settings.get('tools') === 'yes') {
  const tools = toolsOf(`
    project countries KE, UG
    project languages en, fra
    project gateways TWILIO_KE
    project defaultTimeZone Africa/Nairobi
    int phone
    text email
      validate regex(., '@')
    select consent: yes, no
    multi-select topics: health, farming
    hidden verified = if(#form/consent = 'yes', '1', 'no')
    hidden tz = 'Asia/Kathmandu'
    select language: en, fr
    hidden gateway = #case/gateway
    map contact_phone_number <- phone
    map contact_phone_number_is_verified <- verified
    map commcare_email_address <- email
    map time_zone <- tz
    map language_code <- language
    map contact_backend_id <- gateway
  `);
  const anchor = document.getElementById('phone');
  ui.setTools({ ...tools, helpers: (tools.helpers ?? []).map((view) => ({ ...view, anchor })) });
}
