import { beforeEach, describe, expect, it } from 'vitest';
import { passOn } from '../../../src/guard/trouble.ts';
import { eventually } from '../../eventually.ts';
import { finding } from '../findings.ts';
import { type Mounted, mount, sampleViews } from '../mount.ts';
import { toolsOf } from '../tools.ts';

let layer: Mounted;
beforeEach(() => {
  layer = mount();
});

describe('the panel', () => {
  it('is opened by the floating button, which counts', () => {
    layer.ui.setFindings(sampleViews());
    layer.button('Caseline: 4 findings. 1 error, 1 warning, 1 not decided, 1 note').click();
    expect(layer.find('.panel h2').textContent).toBe('Messaging contacts');
    expect(layer.callbacks.onPanel).toHaveBeenCalledExactlyOnceWith(true);
    layer.button('Close').click();
    expect(layer.root.querySelector('.panel')).toBeNull();
    expect(layer.callbacks.onPanel).toHaveBeenLastCalledWith(false);
  });

  it('groups by property in HQ’s order, and counts by severity', () => {
    layer.ui.setFindings([
      { key: 'x', anchor: null, finding: finding('x', 'info', null) },
      ...sampleViews().reverse(),
      { key: 'y', anchor: null, finding: finding('y', 'error', 'contact_phone_number') },
    ]);
    layer.ui.setPanel(true);
    expect(layer.texts('.panel h3')).toEqual([
      'contact_phone_number22 errors',
      'contact_phone_number_is_verified11 warning',
      'time_zone11 not decided',
      'language_code11 note',
      'Other11 note',
    ]);
  });

  it('names the place of a finding by its label or its ID', () => {
    const [first, second] = sampleViews();
    layer.ui.setFindings([{ ...first!, label: 'Mother’s phone' }, second!]);
    layer.ui.setPanel(true);
    expect(layer.texts('.panel .place')).toEqual(['Mother’s phone', 'verified']);
  });

  it('shows findings of one cause in one row, which names their questions and leads to each', () => {
    const at = (key: string, label: string) => ({
      key,
      label,
      anchor: null,
      finding: finding('zone-free', 'warning', 'time_zone', {
        path: `/data/${key}`,
        what: `The time zone is typed by hand in \`${key}\`.`,
      }),
    });
    layer.ui.setFindings([at('tz', 'Time zone'), at('tz_2', 'Second zone'), at('tz_3', 'Third zone')]);
    layer.ui.setPanel(true);
    expect(layer.texts('.panel section > ul > li > button .text')).toEqual([
      'The time zone is typed by hand in tz.Time zone',
    ]);
    expect(layer.texts('.panel .others summary')).toEqual([
      '2 more with the same cause: Second zone, Third zone',
    ]);
    expect(layer.texts('.panel .others .text')).toEqual(['Second zone', 'Third zone']);
    expect(layer.texts('.panel h3 .counts .hidden')).toEqual(['3 warnings']);
    layer.find('.panel .others li:last-child button').click();
    expect(layer.callbacks.onReveal).toHaveBeenCalledExactlyOnceWith('tz_3');
  });

  it('stands for a cause with the worst of its findings, and tells what the others are', () => {
    const both = ['phone-unvalidated', 'phone-prefix-keeps-trunk-zero'].map((rule, index) => ({
      key: rule,
      anchor: null,
      finding: finding(rule, index === 0 ? 'warning' : 'error', 'contact_phone_number'),
    }));
    layer.ui.setFindings(both);
    layer.ui.setPanel(true);
    expect(layer.texts('.panel .what, .panel section > ul > li > button .text > :first-child')).toEqual([
      'What phone-prefix-keeps-trunk-zero found.',
    ]);
    // Both are about the same place: nothing is named twice.
    expect(layer.texts('.panel .others summary')).toEqual(['1 more with the same cause']);
    expect(layer.texts('.panel .others .text > :first-child')).toEqual(['What phone-unvalidated found.']);
  });

  it('leads to a finding', () => {
    layer.ui.setFindings(sampleViews());
    layer.ui.setPanel(true);
    layer.find('.panel li button').click();
    expect(layer.callbacks.onReveal).toHaveBeenCalledExactlyOnceWith('phone-plus');
    expect(layer.find('.card .property').textContent).toBe('contact_phone_number');
  });

  it('shows what went wrong in Caseline, folded, to be copied', async () => {
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void copied.push(text) },
    });
    passOn({ where: 'read the form', error: 'TypeError', at: 'content.js:1:2', times: 3 });
    layer.ui.setPanel(true);
    expect(layer.find('.troubles').hasAttribute('open')).toBe(false);
    layer.button('Copy').click();
    await eventually(() => expect(layer.texts('.troubles [role=status]')).toEqual(['Copied']));
    expect(copied[0]).toContain('read the form · TypeError · content.js:1:2 · ×3');
  });

  it('selects it where the page has no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    passOn({ where: 'read the form', error: 'TypeError', at: '', times: 1 });
    layer.ui.setPanel(true);
    layer.button('Copy').click();
    await eventually(() =>
      expect(layer.texts('.troubles [role=status]')).toEqual(['Selected: copy it with your keyboard']),
    );
  });

  it('applies all safe fixes, and offers that only when there are some', () => {
    layer.ui.setFindings(sampleViews());
    layer.ui.setPanel(true);
    layer.button('Apply all 2 safe fixes').click();
    expect(layer.callbacks.onFixAll).toHaveBeenCalledOnce();
    layer.ui.setFindings(sampleViews().slice(2));
    expect(layer.root.querySelector('.panel .primary')).toBeNull();
  });

  it('says that nothing was checked where no form could be read, and no good news', () => {
    layer.ui.setPanel(true);
    layer.ui.setStatus({ state: 'unread', text: '' });
    expect(layer.find('.status').textContent).toBe('Not checked: no form could be read on this page');
    expect(layer.root.querySelector('.empty')).toBeNull();
  });

  it('says in one line what the form comes to, before any list', () => {
    layer.ui.setTools(toolsOf('project countries KE\ntext phone\nmap contact_phone_number <- phone'));
    layer.ui.setPanel(true);
    expect(layer.texts('.form-verdict')).toEqual([
      'HQ will send SMS to people who type +254… or 254…, not to 07….',
    ]);
    expect(layer.find('.form-verdict').compareDocumentPosition(layer.find('.panel .body'))).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it('lists what all safe fixes will change, by question', () => {
    const [first, second] = sampleViews();
    layer.ui.setFindings([{ ...first!, label: 'Mother’s phone' }, second!]);
    layer.ui.setPanel(true);
    expect(layer.texts('.will summary')).toEqual(['What this changes']);
    expect(layer.texts('.will li')[0]).toBe('Mother’s phone: Add a validation for digits');
  });

  it('takes the focus when the button that was pressed is gone with what it fixed', async () => {
    layer.callbacks.onFixAll.mockImplementation(async () => layer.ui.setFindings([]));
    layer.ui.setFindings(sampleViews());
    layer.ui.setPanel(true);
    const button = layer.button('Apply all 2 safe fixes');
    button.focus();
    button.click();
    await eventually(() => expect(layer.root.activeElement).toBe(layer.find('.panel')));
  });

  it('says how far the checks can be trusted, each missing helper once', () => {
    layer.ui.setPanel(true);
    layer.ui.setStatus({
      state: 'offline',
      text: '',
      ownersAsOf: '2026-03-01T09:00:00Z',
      degradations: ['no-save-hook', 'new-code', 'no-save-hook', 'constructor'],
    });
    expect(layer.texts('.status p')).toEqual([
      'Only a part of this form was checked',
      'Offline: owners of numbers come from the last list',
      'List of owners from 3 hours ago',
    ]);
    expect(layer.texts('.degraded li')).toEqual([
      'A helper does not work on this page (new-code).',
      'A helper does not work on this page (constructor).',
      'Saving is not held: check the list before you save.',
    ]);
  });

  it.each([
    'no-instance',
    'form-not-understood',
    'no-case-mappings',
    'no-page-data',
    'no-form-source',
    'a code of later days',
  ])('never says “Checked” of a form that was not read whole: %s', (code) => {
    layer.ui.setFindings(sampleViews());
    layer.ui.setStatus({ state: 'idle', text: '', degradations: [code] });
    expect(layer.find('.launcher button').getAttribute('aria-label')).toBe(
      'Caseline: 4 findings. 1 error, 1 warning, 1 not decided, 1 note. Only a part of this form was checked',
    );
    layer.ui.setPanel(true);
    expect(layer.texts('.status p')).toEqual(['Only a part of this form was checked']);
    // Said before the list, which is short because of it.
    const order = [...layer.find('.panel').children].map(({ className }) => className.trim());
    expect(order.indexOf('degraded')).toBeLessThan(order.indexOf('body'));
    expect(layer.texts('.panel > .degraded h3')).toEqual(['Not checked']);
  });

  it.each([
    ['checking', 'Caseline: Checking…'],
    ['broken', 'Caseline: Not checked: something went wrong in Caseline'],
    ['unread', 'Caseline: Not checked: no form could be read on this page'],
    ['off', 'Caseline: Switched off for this form'],
    ['offline', 'Caseline: no findings'],
    ['idle', 'Caseline: no findings'],
  ] as const)('the button says “no findings” only of a form that was checked: %s', (state, label) => {
    layer.ui.setFindings([]);
    layer.ui.setStatus({ state, text: '' });
    expect(layer.find('.launcher button').getAttribute('aria-label')).toBe(label);
  });

  it('says “Checked” where the form was read and only something else does not work', () => {
    layer.ui.setPanel(true);
    layer.ui.setStatus({ state: 'idle', text: '', degradations: ['no-reveal', 'no-save-hook'] });
    expect(layer.texts('.status p')).toEqual(['Checked']);
    expect(layer.texts('.degraded h3')).toEqual(['Switched off on this page']);
  });

  it.each([
    [
      'all is well when everything was checked',
      { state: 'idle' },
      ['No findings', 'Nothing wrong was found in what this form writes for messaging.'],
    ],
    ['only that there are no findings when owners could not be asked', { state: 'offline' }, ['No findings']],
    ['only that when a helper is missing', { state: 'idle', degradations: ['no-instance'] }, ['No findings']],
    ['nothing before the first check', { state: 'checking' }, []],
    ['nothing when it is switched off', { state: 'off' }, []],
    ['nothing when no form could be read', { state: 'unread' }, []],
    ['nothing when something of ours broke', { state: 'broken' }, []],
  ] as const)('says %s', (_, status, texts) => {
    layer.ui.setPanel(true);
    layer.ui.setStatus({ text: '', ...status });
    expect(layer.texts('.empty p')).toEqual(texts);
  });

  it('says calmly how many errors were there before, and at their cards too', () => {
    const views = sampleViews().map((view, index) => ({ ...view, old: index < 2 }));
    layer.ui.setFindings(views);
    layer.ui.setPanel(true);
    // The second old finding is a warning, about which Save never asks.
    expect(layer.texts('.panel .old')).toEqual([
      '1 error was in this form when you opened it. Save does not ask about it.',
    ]);
    layer.ui.openCard('phone-plus');
    expect(layer.find('.card').textContent).toContain('in the form when you opened it');
    layer.ui.setFindings(sampleViews());
    expect(layer.texts('.panel .old')).toEqual([]);
    expect(layer.find('.card').textContent).not.toContain('in the form when you opened it');
  });

  it('lists what was decided, with the reason where there is one, and takes it back', () => {
    const [first, second, third] = sampleViews().map(({ key, finding }) => ({ key, finding }));
    layer.ui.setDecided({
      accepted: [
        { ...first!, reason: 'The gateway comes on Monday' },
        { ...second!, reason: '' },
      ],
      ignored: [{ ...third!, reason: 'It is right here' }],
    });
    layer.ui.setPanel(true);
    expect(layer.texts('.decided summary')).toEqual(['2 saved anyway', '1 ignored here']);
    expect(layer.texts('.decided li > .muted')).toEqual([
      'Saved anyway: The gateway comes on Monday',
      'Because: It is right here',
    ]);
    // Each says of which question it is, for whoever goes from button to button.
    layer.button('Ask again: phone').click();
    expect(layer.callbacks.onAskAgain).toHaveBeenCalledExactlyOnceWith('phone-plus');
    layer.button('Check again: zone').click();
    expect(layer.callbacks.onCheckAgain).toHaveBeenCalledExactlyOnceWith(third!.key);
  });
});
