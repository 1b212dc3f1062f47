import { createSimulation } from '../../../src/assist/simulator/simulate.ts';
import { es } from '../../../src/catalogues/es.ts';
import { fr } from '../../../src/catalogues/fr.ts';
import { hi } from '../../../src/catalogues/hi.ts';
import { pt } from '../../../src/catalogues/pt.ts';
import { speak } from '../../../src/catalogues/speak.ts';
import { sw } from '../../../src/catalogues/sw.ts';
import { findingKey } from '../../../src/lint/finding.ts';
import type { DrawerView } from '../../../src/overlay/drawer/drawer-view.ts';
import { mountUi } from '../../../src/overlay/shell/mount-ui.tsx';
import './gallery-window.ts';
import { sketch } from '../../lint/support/form.ts';
import { SAMPLES } from '../findings.ts';
import { toolsOf } from '../tools.ts';
import { pseudoCatalogue, pseudoFinding } from './pseudo.ts';

const TOOLS = `
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
  `;
const IDS = ['phone', 'verified', 'zone', 'language'];
const NOON = Date.parse('2026-03-01T12:00:00Z');
const OTHERS = [fr, es, pt, hi, sw];

function drawerOf(phone: string): DrawerView {
  const { form, project } = sketch(`
    project countries KE
    project defaultTimeZone Africa/Nairobi
    project gateways TWILIO_KE
    text phone
    text mail
    create save_client client
      contact_phone_number = #form/phone
      contact_phone_number_is_verified = '1'
      commcare_email_address = #form/mail
  `);
  const simulation = createSimulation(form);
  const [entry] = simulation.cases;
  const result = entry && simulation.run(entry.id, new Map([['/data/phone', phone]]));
  if (!entry || !result) throw new Error('the sketch makes no case');
  const offers = [
    {
      property: 'contact_phone_number' as const,
      label: 'Phone number',
      values: ['254712345678', '256712345678'],
    },
  ];
  const contact = { key: 'c', entry, row: null, result, quiet: [], refused: [], offers, owner: null };
  return {
    audience: 'clerk',
    contacts: [contact],
    project,
    gaps: ['names'],
    enterClears: false,
    room: { top: 0, bottom: 0 },
  };
}

/** Puts the layer on the page, in the language and with the tools that the query names. */
function start(query: string): void {
  const settings = new URLSearchParams(query);
  const locale = settings.get('locale') ?? 'en';
  const isPseudo = locale === 'pseudo';
  const catalogue = isPseudo
    ? pseudoCatalogue
    : (OTHERS.find(({ lang }) => lang === locale) ?? { lang: 'en' });
  const log: unknown[][] = [];
  const record =
    (name: string) =>
    (...args: unknown[]): void => {
      log.push([name, ...args]);
    };
  const ui = mountUi({
    document,
    signal: new AbortController().signal,
    mode: settings.get('mode') === 'closed' ? 'closed' : 'open',
    language: speak(isPseudo ? 'ar' : locale, catalogue),
    // It goes on: what was covered can be pressed once it has been seen for a moment.
    now: () => NOON + performance.now(),
    callbacks: {
      onApplyFix: record('fix'),
      onFixAll: record('fix-all'),
      onReveal: record('reveal'),
      onIgnore: record('ignore'),
      onOpenDocs: record('docs'),
      onDisabled: record('disabled'),
    },
  });
  const views = SAMPLES.map((finding, index) => ({
    key: findingKey(finding),
    finding: isPseudo ? pseudoFinding(finding) : finding,
    anchor: document.getElementById(IDS[index] ?? ''),
  }));
  const again = (next: string) => {
    ui.dispose();
    start(next);
  };
  window.gallery = { ui, log, views, answer: '', drawerOf, again };
  ui.setFindings(views);
  if (settings.get('tools') !== 'yes') return;
  const tools = toolsOf(TOOLS);
  const anchor = document.getElementById('phone');
  ui.setTools({ ...tools, helpers: (tools.helpers ?? []).map((view) => ({ ...view, anchor })) });
}

start(location.search);
