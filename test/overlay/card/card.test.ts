import { beforeEach, describe, expect, it } from 'vitest';
import type { FindingView } from '../../../src/overlay/shell/ui.ts';
import { eventually } from '../../eventually.ts';
import { finding, fix } from '../findings.ts';
import { type Mounted, mount, sampleViews } from '../mount.ts';

let layer: Mounted;
beforeEach(() => {
  layer = mount();
});
const only = (view: Partial<FindingView> & Pick<FindingView, 'finding'>): FindingView => ({
  key: 'k',
  anchor: null,
  ...view,
});

describe('the card', () => {
  it('says what, then how to mend it, then why, and shows code as code', () => {
    layer.ui.setFindings(sampleViews());
    layer.ui.openCard('phone-plus');
    expect(layer.texts('.card p:not(.label)')).toEqual([
      'contact_phone_number can start with + or 0.',
      'Take away what is no digit, and put the country code 254 in front.',
      'HQ keeps a number only when it is digits with the country code: 0712 345 678 reaches nobody.',
    ]);
    const order = [...layer.find('.card .body').children].map(({ className }) => className);
    expect(order.indexOf('fixes')).toBeLessThan(order.indexOf('why'));
    expect(layer.texts('.card .what code')).toEqual(['contact_phone_number', '+', '0']);
    expect(layer.find('.card .word').textContent).toBe('Error');
  });

  it('tells safe fixes from suggestions and applies the one that is pressed', () => {
    layer.ui.setFindings(sampleViews());
    layer.ui.openCard('phone-plus');
    expect(layer.texts('.fixes .primary')).toEqual(['Add a validation for digits']);
    expect(layer.texts('.fixes .suggestion')).toHaveLength(2);
    expect(layer.find('.fixes .label').textContent).toBe('Suggestions: check before you use them');
    layer.button('Ask with a phone question').click();
    expect(layer.callbacks.onApplyFix).toHaveBeenCalledExactlyOnceWith('phone-plus', 2);
  });

  it('does not apply twice while a fix is being applied', async () => {
    let finish: () => void = () => undefined;
    layer.callbacks.onApplyFix.mockReturnValue(
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
    );
    layer.ui.setFindings(sampleViews());
    layer.ui.openCard('phone-plus');
    layer.button('Add a validation for digits').click();
    layer.button('Add a validation for digits').click();
    expect(layer.callbacks.onApplyFix).toHaveBeenCalledTimes(1);
    finish();
    await eventually(() => expect(layer.find('.fixes .primary').hasAttribute('aria-disabled')).toBe(false));
  });

  it('takes text of the page as text', () => {
    const what = '<img src=x onerror=alert(1)> `<b>` and ` alone';
    layer.ui.setFindings([only({ finding: finding('r', 'error', null, { what }) })]);
    layer.ui.openCard('k');
    expect(layer.find('.what').textContent).toBe('<img src=x onerror=alert(1)> <b> and ` alone');
    expect(layer.root.querySelector('img, b')).toBeNull();
  });

  it('shortens a value that would fill the screen', () => {
    layer.ui.setFindings([only({ finding: finding('r', 'error', null, { what: 'x'.repeat(100_000) }) })]);
    layer.ui.openCard('k');
    expect(layer.find('.what').textContent).toHaveLength(2_001);
  });

  it('shows one line of why; the rest, and that it is an old one, is behind Why?', () => {
    const one = finding('r', 'error', null);
    const message = { ...one.message, why: 'Nobody gets it. HQ keeps digits only.' };
    layer.ui.setFindings([only({ finding: { ...one, message }, old: true })]);
    layer.ui.openCard('k');
    expect(layer.texts('.card .body > .why')).toEqual(['Nobody gets it.']);
    expect(layer.texts('.card .more summary')).toEqual(['Why?']);
    expect(layer.texts('.card .more p')).toEqual([
      'HQ keeps digits only.',
      'This was in the form when you opened it: Save does not ask about it.',
    ]);
  });

  it('leads to the question while its mark is only on the way there', () => {
    const [first] = sampleViews();
    layer.ui.setFindings([{ ...first!, key: 'k', leads: true }]);
    layer.find('.marker button').click();
    expect(layer.callbacks.onReveal).toHaveBeenCalledExactlyOnceWith('k');
    layer.button('Go to question: phone').click();
    expect(layer.callbacks.onReveal).toHaveBeenCalledTimes(2);
  });

  it('offers no fix for a locked question, and says that it is locked', () => {
    const [first] = sampleViews();
    layer.ui.setFindings([{ ...first!, key: 'k', locked: true }]);
    layer.ui.openCard('k');
    expect(layer.root.querySelector('.card .fixes')).toBeNull();
    expect(layer.find('.card').textContent).toContain('This question is locked');
  });

  it.each([
    ['Ignore', '  a test number  ', 'a test number', false],
    ['Ignore', '', '', false],
    ['Ignore this rule here', 'it is a helpline', 'it is a helpline', true],
  ])('%s: asks why, and nobody has to say it', async (name, typed, reason, whatever) => {
    layer.ui.setFindings([only({ finding: finding('r', 'error', null) })]);
    layer.ui.openCard('k');
    layer.button('Ignore here').click();
    await eventually(() => layer.find('.ignore input'));
    const input = layer.find('.ignore input') as HTMLInputElement;
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() => {
      layer.button(name).click();
      expect(layer.callbacks.onIgnore).toHaveBeenLastCalledWith('k', reason, whatever);
    });
  });

  it('pages through the findings of one place and closes when they are gone', () => {
    const anchor = document.createElement('input');
    document.body.append(anchor);
    const views = ['one', 'two'].map((rule) => ({
      key: rule,
      anchor,
      finding: finding(rule, 'error', null),
    }));
    layer.ui.setFindings(views);
    layer.ui.openCard('one');
    expect(layer.find('.pager').textContent).toBe('1 of 2');
    layer.button('Next finding here').click();
    expect(layer.find('.what').textContent).toBe('What two found.');
    layer.button('Next finding here').click();
    expect(layer.find('.what').textContent).toBe('What one found.');
    layer.ui.setFindings(views.slice(1));
    expect(layer.find('.what').textContent).toBe('What two found.');
    layer.ui.setFindings([]);
    expect(layer.root.querySelector('.card')).toBeNull();
  });

  it('offers the way to a question that is not on the screen', () => {
    layer.ui.setFindings(sampleViews(false));
    layer.ui.openCard('zone-unknown');
    layer.button('Go to question: zone').click();
    expect(layer.callbacks.onReveal).toHaveBeenCalledExactlyOnceWith('zone-unknown');
  });

  it('opens the rule’s page through the session, and only https', () => {
    layer.ui.setFindings([
      only({ finding: finding('r', 'error', null) }),
      only({ key: 'bad', finding: { ...finding('bad', 'error', null), helpUrl: 'javascript:alert(1)' } }),
    ]);
    layer.ui.openCard('k');
    layer.find('.card a').click();
    expect(layer.callbacks.onOpenDocs).toHaveBeenCalledExactlyOnceWith('https://caseline.example/rules/r');
    layer.ui.closeCard();
    layer.ui.openCard('bad');
    expect(layer.root.querySelector('.card a')).toBeNull();
  });

  it('stays when the place of an earlier finding comes on the screen late', () => {
    layer.ui.setFindings([
      only({ finding: finding('r', 'error', null) }),
      only({ key: 'next', finding: finding('next', 'error', null, { what: 'The next one.' }) }),
    ]);
    layer.ui.openCard('k');
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F8', altKey: true, bubbles: true }));
    expect(layer.find('.card .what').textContent).toBe('The next one.');
    layer.ui.openCard('k');
    expect(layer.find('.card .what').textContent).toBe('The next one.');
  });

  it('does nothing for a finding that it does not know', () => {
    layer.ui.setFindings([only({ finding: finding('r', 'error', null, { fixes: [fix('safe', 'F')] }) })]);
    layer.ui.openCard('other');
    expect(layer.root.querySelector('.card')).toBeNull();
  });

  it('stays away from a click that the guard refuses', () => {
    layer = mount({ isDeliberate: () => 'covered' });
    layer.ui.setFindings(sampleViews());
    layer.ui.openCard('phone-plus');
    layer.button('Add a validation for digits').click();
    expect(layer.callbacks.onApplyFix).not.toHaveBeenCalled();
    expect(layer.find('.notice p').textContent).toMatch(/^The click was not taken/);
  });
});

describe('markers', () => {
  it('name severity, finding and how many there are', () => {
    const [first, second] = sampleViews();
    layer.ui.setFindings([{ ...second!, anchor: first!.anchor }, first!]);
    const marker = layer.find('.marker button');
    expect(marker.getAttribute('aria-label')).toBe(
      'Error: contact_phone_number can start with + or 0. And 1 more here.',
    );
    expect(marker.getAttribute('aria-expanded')).toBe('false');
    marker.click();
    // The worst of the place comes first.
    expect(layer.find('.card .word').textContent).toBe('Error');
    expect(marker.getAttribute('aria-expanded')).toBe('true');
    marker.click();
    expect(layer.root.querySelector('.card')).toBeNull();
  });

  it('have a shape of their own for each severity', () => {
    layer.ui.setFindings(sampleViews());
    const shapes = [...layer.root.querySelectorAll('.marker .shape')].map((shape) => shape.getAttribute('d'));
    expect(new Set(shapes).size).toBe(4);
  });
});
