// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Scene } from '../../src/extension/pages/welcome/scene.tsx';
import { loadWelcome } from '../../src/extension/pages/welcome/texts/load.ts';
import { LANGUAGES } from '../../src/language/codes.ts';

function textsOf(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsOf);
}

describe('the first page', () => {
  it.each(LANGUAGES)('speaks %s', async (code) => {
    const { texts, lang, dir } = await loadWelcome(code);
    expect([lang, dir]).toEqual([code, 'ltr']);
    const english = new Set(code === 'en' ? [] : textsOf((await loadWelcome('en')).texts));
    expect(textsOf(texts).filter((text) => text === '' || english.has(text))).toEqual([]);
    expect(texts.steps).toHaveLength(3);
    expect(texts.scene.wrong).toContain('`contact_phone_number`');
  });

  it('has a picture that says in words what it shows, and stands still when asked to', async () => {
    const { texts } = await loadWelcome('en');
    const root = document.createElement('main');
    await act(() => render(<Scene text={texts} />, root));
    expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(texts.picture);
    const button = root.querySelector('button');
    await act(() => button?.click());
    expect(root.querySelector('.scene')?.className).toContain('still');
    expect(button?.textContent).toBe('Play the picture');
  });
});
