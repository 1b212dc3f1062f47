import { describe, expect, it } from 'vitest';
import { useCaseScenario } from '../support/case-scenario.ts';
import { CaselineLayer } from '../support/caseline-layer.ts';
import { MISTAKES } from '../support/demo-form.ts';

const s = useCaseScenario({ requests: true });
const INTEGER = 'The phone number comes from phone, a question of type Integer.';
const MISSPELT =
  'contact_phone is not a property that CommCare HQ reads for messages; contact_phone_number is.';

async function degraded(): Promise<string> {
  await s.caseline.openPanel();
  return await s.caseline.text('.panel .degraded');
}

describe('the form itself cannot be read', () => {
  it.each(['dead', 'garbage', 'signed-out'] as const)(
    '%s: what the page tells of its questions is checked',
    async (source) => {
      await s.settings.fault({ source });
      await s.settings.open();
      await expect.poll(() => s.caseline.whats()).toContainEqual(INTEGER);
      expect(await degraded()).toContain('The form itself could not be read');
      // What a question offers is known, and what is in Save to Case is not.
      const whats = (await s.caseline.whats()).join('\n');
      expect(whats).toContain('The project has no language fr.');
      expect(whats).not.toContain('254712345678');
    },
  );

  it('slow: nothing is said before it is known, and then the whole form is', async () => {
    await s.settings.fault({ source: 'slow' });
    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES);
    expect(await degraded()).toBe('');
  });

  it('slow, and Save is pressed meanwhile: it goes on', async () => {
    await s.settings.fault({ source: 'slow' });
    await s.settings.open({ setup: 'clean' });
    await s.settings.touch();
    await s.settings.saveWhateverIsAsked(s.caseline);
    expect(await s.settings.posts()).toHaveLength(1);
  });

  it('back from the form builder: the form is read again', async () => {
    await s.settings.fault({ source: 'dead' });
    await s.settings.open();
    await expect.poll(() => degraded()).toContain('The form itself could not be read');
    await s.settings.fault({});
    await s.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => degraded()).toBe('');
    await s.caseline.waitForFindings(MISTAKES);
  });
});

describe('coming back to the page', () => {
  /** What the page asks HQ for from now on, by the last part of its address. */
  function asksFrom(): string[] {
    const asked: string[] = [];
    s.page.on('request', (request) => {
      const part = /\/(source|current_version)\/$/.exec(request.url())?.[1];
      if (part) asked.push(part);
    });
    return asked;
  }
  const comeBack = () => s.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

  it('asks whether the app has changed, and reads the form builder’s page only then', async () => {
    await s.settings.open({ setup: 'misspelt' });
    await expect.poll(() => s.caseline.whats()).toContainEqual(MISSPELT);
    const asked = asksFrom();
    await comeBack();
    await expect.poll(() => asked).toEqual(['current_version']);
    await s.settings.touch();
    await s.settings.saveWhateverIsAsked(s.caseline);
    await comeBack();
    await expect.poll(() => asked).toEqual(['current_version', 'current_version', 'source']);
    expect(await s.caseline.whats()).toContainEqual(MISSPELT);
  });
});

describe("HQ's page data", () => {
  it.each(['none', 'garbage'] as const)(
    '%s: the panel says so, and the page is as without Caseline',
    async (pageData) => {
      await s.settings.fault({ pageData });
      await s.page.goto(s.settings.address());
      await expect.poll(() => degraded()).toContain('case settings could not be read');
      // The stand-in throws of it, too.
      s.console.splice(0);
    },
  );

  /** As HQ does when its scripts are faster than ours. */
  async function takeDataEarly(): Promise<void> {
    await s.page.evaluateOnNewDocument(() => {
      let taken = false;
      new MutationObserver(() => {
        const data = document.querySelector('[data-name="case_config_options"]');
        if (!data || taken) return;
        taken = true;
        data.remove();
        // The stand-in's own script needs them when it starts.
        document.addEventListener('DOMContentLoaded', () =>
          document.querySelector('.initial-page-data')?.append(data),
        );
      }).observe(document, { childList: true, subtree: true });
    });
  }

  it('taken out of the page before Caseline came: they are asked for once more', async () => {
    await takeDataEarly();
    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES);
    expect(await degraded()).toBe('');
  });

  it.each(['dead', 'garbage'] as const)('and not given again (%s): the panel says so', async (again) => {
    await takeDataEarly();
    await s.settings.fault({ again });
    await s.settings.open();
    await expect.poll(() => degraded()).toContain('case settings could not be read');
    await s.caseline.closePanel();
    await s.settings.touch();
    await s.settings.saveWhateverIsAsked(s.caseline);
    expect(await s.settings.posts()).toHaveLength(1);
  });
});

describe('the page moves under an open card', () => {
  it('a row is added and the list drawn anew: the card stays, and its fix still works', async () => {
    await s.settings.open({ setup: 'misspelt' });
    await s.caseline.chooseFinding(MISSPELT);
    await s.caseline.closePanel();
    await s.page.evaluate(() =>
      document.querySelector<HTMLElement>('#case-config-ko .add-property button')?.click(),
    );
    await s.caseline.waitForText(MISSPELT, '.card .what');
    await s.caseline.click('Rename to contact_phone_number');
    await expect.poll(() => s.settings.rows()).toContainEqual(['contact_phone_number', '/data/phone']);
  });

  it('another page of the list and back: the marker stands beside its row again', async () => {
    await s.settings.open({ setup: 'large' });
    await s.caseline.chooseFinding(MISSPELT);
    await s.caseline.closePanel();
    await s.settings.turnTo(1);
    await expect.poll(() => s.page.evaluate(markers)).toBe(0);
    await s.settings.turnTo(3);
    await expect.poll(() => s.page.evaluate(markers)).toBeGreaterThan(0);
  });

  it('the row is removed by hand: card and finding go', async () => {
    await s.settings.open({ setup: 'misspelt' });
    await s.caseline.chooseFinding(MISSPELT);
    await s.settings.remove('contact_phone');
    await s.caseline.waitUntilGone(MISSPELT);
    await expect.poll(() => s.caseline.text('.card')).toBe('');
  });

  it('the tab is left and shown again: markers go and come', async () => {
    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES);
    await expect.poll(() => s.page.evaluate(markers)).toBeGreaterThan(3);
    await s.settings.tab('form-settings');
    await expect.poll(() => s.page.evaluate(markers)).toBe(0);
    await s.settings.tab('case-configuration');
    await expect.poll(() => s.page.evaluate(markers)).toBeGreaterThan(3);
  });
});

describe('the page goes', () => {
  it('to another address while Save is held: the next page works', async () => {
    await s.settings.open();
    await s.caseline.waitForFindings(MISTAKES);
    s.demo.endpoint.set({ type: 'slow', ms: 2_000 });
    await s.settings.touch();
    await s.settings.save();
    await s.page.goto(`${s.settings.address().split('?')[0]}source/`);
    s.demo.endpoint.set(null);
    await s.caseline.waitForFindings(MISTAKES);
    expect((await s.settings.posts()).length).toBeLessThan(2);
  });

  it('and comes back from the history: it is followed as before', async () => {
    await s.settings.open({ setup: 'misspelt' });
    await expect.poll(() => s.caseline.whats()).toContainEqual(MISSPELT);
    await s.page.goto(`${s.demo.url}/`);
    await s.page.goBack();
    await s.settings.ready();
    await expect.poll(() => s.caseline.whats()).toContainEqual(MISSPELT);
    await s.settings.rename('contact_phone', 'something');
    await expect.poll(() => s.caseline.whats()).not.toContainEqual(MISSPELT);
  });

  it('in a frame that reloads: Caseline is there again, once', async () => {
    await s.page.goto(`${s.demo.url}/`);
    await s.page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%';
      document.body.append(frame);
    }, s.settings.address());
    const inFrame = async () =>
      await s.page.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentDocument;
        const roots = [...(inner?.querySelectorAll('caseline-root') ?? [])];
        return roots.map((root) =>
          root.shadowRoot?.querySelector('.launcher button')?.getAttribute('aria-label'),
        );
      });
    await expect.poll(inFrame).toEqual([expect.stringMatching(`^Caseline: ${MISTAKES} findings\\. `)]);
    await s.page.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload());
    await expect.poll(inFrame).toEqual([expect.stringMatching(`^Caseline: ${MISTAKES} findings\\. `)]);
    expect(await new CaselineLayer(s.page).exists()).toBe(false);
  });
});

/** Markers that are drawn now. */
function markers(): number {
  const root = document.querySelector('caseline-root')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>('.marker') ?? [])].filter(
    (marker) => marker.getClientRects().length > 0,
  ).length;
}
