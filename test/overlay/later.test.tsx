import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import { troubles } from '../../src/guard/troubles.ts';
import { later } from '../../src/overlay/parts/later.tsx';
import { eventually } from '../eventually.ts';

const Hello = ({ name }: { name: string }) => <p>Hello {name}</p>;

it('a part stands there as soon as its code has come, and at once from then on', async () => {
  const load = vi.fn(async () => Hello);
  const Part = later('a greeting', load);
  const place = document.createElement('div');
  render(<Part name="Asha" />, place);
  expect(place.textContent).toBe('');
  await eventually(() => expect(place.textContent).toBe('Hello Asha'));
  const other = document.createElement('div');
  render(<Part name="Otis" />, other);
  expect(other.textContent).toBe('Hello Otis');
  expect(load).toHaveBeenCalledTimes(1);
});

it('a part that cannot be had stays away, and leaves a trace', async () => {
  const load = vi.fn(() => Promise.reject(new TypeError('the extension was updated')));
  const Part = later('a lost part', load);
  const place = document.createElement('div');
  render(<Part />, place);
  await eventually(() =>
    expect(troubles()).toContainEqual(expect.objectContaining({ where: 'load a lost part' })),
  );
  expect(place.textContent).toBe('');
});
