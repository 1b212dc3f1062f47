import { beforeEach, expect } from 'vitest';
import { CasePage } from '../../e2e/support/case-page.ts';
import { type Scenario, useScenario } from '../../e2e/support/scenario.ts';
import { waitForOwner } from '../../e2e/support/shown-owners.ts';
import { EntryPage } from '../../e2e/web-apps/entry-page.ts';

/** The pages on which Caseline stands among scripts that are not its own. */
export const PLACES = ['form builder', 'form settings', 'Web Apps'] as const;
/** The page that embeds the plugin is one without the extension. */
export type Place = (typeof PLACES)[number] | 'plugin page';

/** Owners of the demo's numbers: nobody but the person may learn them. */
export const NAMES = ['Achieng Otieno', 'Wanjiku', 'chw_kisumu'];
/** Held in the demo's project, in another one, by nobody. */
export const NUMBERS = ['254712345678', '254733000222', '254799999991'];

export interface Hostile extends Scenario {
  settings: CasePage;
  entry: EntryPage;
  /** Opens a page whose own scripts begin with the attack. */
  open(place: Place, attack?: string): Promise<void>;
  /** The person saves or sends, and is asked about a number that somebody holds. */
  beAsked(place: Place): Promise<void>;
  /** How often the check endpoint was asked who holds numbers, since the test began. */
  checks(): number;
  /** The button by which the person goes on although they were asked. */
  goOn(place: Place): string;
  /** What was saved or sent. */
  posts(place: Place): Promise<number>;
}

/** The built extension in a browser, on pages that attack it. What an attack is judged by: no question to the network or to the person, no name, nothing saved, unless the person did it. */
/** @param options.plugin pages that embed the plugin, in a browser without the extension */
export function useHostile({ plugin = false } = {}): Hostile {
  const s = useScenario({ form: 'owned', requests: true, ...(plugin && { extension: null }) }) as Hostile;
  let before = 0;
  const asked = (): number =>
    s.demo.endpoint.addresses.filter((address) => address.includes('contacts:check')).length;
  beforeEach(() => {
    before = asked();
    s.settings = new CasePage(s.page, s.demo.url);
    s.entry = new EntryPage(s.page, s.demo.url);
    s.demo.webApps.formplayer.clear();
  });
  s.open = async (place, attack) => {
    if (attack !== undefined) await s.page.evaluateOnNewDocument(attack);
    if (place === 'plugin page') {
      await s.builder.open('&plugin=1');
      await s.caseline.waitForText('', '.launcher');
    } else if (place === 'form builder') await s.openWithOwners();
    else if (place === 'form settings') {
      await s.settings.open({ setup: 'clean' });
      await s.caseline.waitForText('', '.launcher');
    } else await s.entry.open({ form: 'register' });
  };
  s.beAsked = async (place) => {
    if (place === 'form builder' || place === 'plugin page') {
      await s.builder.touch();
      await s.builder.clickSave();
      await s.caseline.waitForDialog();
    } else if (place === 'form settings') {
      await s.settings.touch();
      await s.settings.save();
      await s.caseline.waitForDialog();
    } else {
      await s.entry.type('Full name', 'Somebody');
      await s.entry.type('Phone number', '254712345678');
      await s.entry.choose('May we send messages?', 'Yes');
      await s.entry.submit();
      await s.entry.waitForDialog();
    }
    if (place !== 'plugin page') await waitForOwner(s.page, 'Achieng Otieno');
  };
  s.goOn = (place) => (place === 'Web Apps' ? 'Send anyway' : 'Save anyway');
  s.checks = () => asked() - before;
  s.posts = async (place) => {
    if (place === 'form builder' || place === 'plugin page') return (await s.builder.posts()).length;
    if (place === 'form settings') return (await s.settings.posts()).length;
    return s.demo.webApps.formplayer.submitted.length;
  };
  return s;
}

/** The tab answers, and draws. */
export async function expectAlive(s: Pick<Hostile, 'page'>): Promise<void> {
  const answer = await s.page.evaluate(
    () => new Promise<string>((resolve) => requestAnimationFrame(() => resolve('alive'))),
  );
  expect(answer).toBe('alive');
}

/** Until nothing is asked of any server for half a second: what would come of an attack has come. */
export async function settle(s: Pick<Hostile, 'page'>): Promise<void> {
  await s.page.waitForNetworkIdle({ idleTime: 500 });
}
