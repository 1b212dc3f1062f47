// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { finding } from '../findings.ts';
import { type Mounted, mount, sampleViews } from '../mount.ts';

let layer: Mounted;
beforeEach(() => {
  layer = mount();
});

describe('the panel', () => {
  it('is opened by the floating button, which counts', () => {
    layer.ui.setFindings(sampleViews());
    layer.button('Caseline: 4 findings').click();
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

  it('names the place of a finding by its label or its path', () => {
    const [first, second] = sampleViews();
    layer.ui.setFindings([{ ...first!, label: 'Mother’s phone' }, second!]);
    layer.ui.setPanel(true);
    expect(layer.texts('.panel .place')).toEqual(['Mother’s phone', 'contact/verified']);
  });

  it('leads to a finding', () => {
    layer.ui.setFindings(sampleViews());
    layer.ui.setPanel(true);
    layer.find('.panel li button').click();
    expect(layer.callbacks.onReveal).toHaveBeenCalledExactlyOnceWith('phone-plus');
    expect(layer.find('.card .property').textContent).toBe('contact_phone_number');
  });

  it('applies all safe fixes, and offers that only when there are some', () => {
    layer.ui.setFindings(sampleViews());
    layer.ui.setPanel(true);
    layer.button('Apply all 2 safe fixes').click();
    expect(layer.callbacks.onFixAll).toHaveBeenCalledOnce();
    layer.ui.setFindings(sampleViews().slice(2));
    expect(layer.root.querySelector('.panel .primary')).toBeNull();
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
      'Offline: owners of numbers come from the last list',
      'List of owners from 3 hours ago',
    ]);
    expect(layer.texts('.degraded li')).toEqual([
      'Saving is not held: check the list before you save.',
      'A helper does not fit this page (new-code).',
      'A helper does not fit this page (constructor).',
    ]);
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
    layer.button('Ask again').click();
    expect(layer.callbacks.onAskAgain).toHaveBeenCalledExactlyOnceWith('phone-plus');
    layer.button('Check again').click();
    expect(layer.callbacks.onCheckAgain).toHaveBeenCalledExactlyOnceWith(third!.key);
  });
});
