import { h, options, render } from 'preact';
import { useEffect } from 'preact/hooks';
import { afterAll } from 'vitest';

/** Preact's own hook (`_root`, as it is called when built): told of each place that is rendered into. */
const ROOT = '__';
/** Where something was rendered on the page of this file. */
const places = new Set<HTMLElement>();

const before: unknown = Reflect.get(options, ROOT);
Reflect.set(options, ROOT, (what: unknown, place: HTMLElement) => {
  places.add(place);
  if (typeof before === 'function') before(what, place);
});

const One = () => {
  useEffect(() => undefined);
  return null;
};

/**
 * Files share Preact, and each has a page of its own: what a file leaves on its page would be drawn there for the next
 * file, too. Effects wait for a frame, and without a page there is none: Preact would wait for it and run no effect any
 * more, so it is asked to look through them here. What is unmounted has none.
 */
afterAll(() => {
  Reflect.set(options, ROOT, before);
  for (const place of places) render(null, place);
  options.requestAnimationFrame = (lookThrough) => lookThrough();
  const place = document.createElement('div');
  render(h(One, {}), place);
  render(null, place);
  delete options.requestAnimationFrame;
});
