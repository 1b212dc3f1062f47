import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBrowser } from './fake-browser.ts';

const fake = createFakeBrowser();
vi.mock('../../src/extension/browser.ts', () => ({ browser: fake.browser }));
const { changePreferences, loadPreferences } = await import(
  '../../src/extension/background/stored-preferences.ts'
);
const { NO_PREFERENCES } = await import('../../src/extension/preferences.ts');

const { local } = fake.browser.storage;
beforeEach(() => {
  vi.restoreAllMocks();
  fake.state.local.clear();
});

describe('what a person set', () => {
  it('keeps both of two changes that are made at once', async () => {
    await Promise.all([
      changePreferences((now) => ({ ...now, language: 'fr' })),
      changePreferences((now) => ({ ...now, rules: { 'phone-invalid': 'off' } })),
    ]);
    expect(await loadPreferences()).toEqual({
      ...NO_PREFERENCES,
      language: 'fr',
      rules: { 'phone-invalid': 'off' },
    });
  });

  it('counts as nothing where the storage cannot be read: Caseline works all the same', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupted'));
    expect(await loadPreferences()).toEqual(NO_PREFERENCES);
  });

  it('is not overwritten by what could not be read, and the person is told', async () => {
    await changePreferences((now) => ({ ...now, language: 'fr' }));
    const broken = vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupted'));
    await expect(changePreferences((now) => ({ ...now, rules: {} }))).rejects.toThrow('corrupted');
    broken.mockRestore();
    expect((await loadPreferences()).language).toBe('fr');
  });
});
