import { expect, it, vi } from 'vitest';
import { createPlacer } from '../../../../src/overlay/shell/place/placer.ts';

it('looks for a free corner when something was done, and not while somebody types', () => {
  const asked = vi.fn<(x: number, y: number) => Element[]>(() => []);
  Object.assign(document, { elementsFromPoint: asked });
  const host = document.body.appendChild(document.createElement('div'));
  const placer = createPlacer(host, window, false);
  placer.launcher = host.appendChild(document.createElement('div'));
  vi.spyOn(placer.launcher, 'offsetWidth', 'get').mockReturnValue(40);
  const looks = (types: boolean): number => {
    asked.mockClear();
    placer.place(new Map(), types);
    return asked.mock.calls.length;
  };
  expect(looks(true)).toBeGreaterThan(0);
  expect([looks(true), looks(true)]).toEqual([0, 0]);
  // What must stay free is another button now.
  placer.keepClear = host;
  expect(looks(true)).toBeGreaterThan(0);
  expect(looks(false)).toBeGreaterThan(0);
});
