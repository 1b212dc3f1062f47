import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findVellum, waitForVellum } from '../../../src/builders/vellum/page/find-vellum.ts';
import { contactForm, createFakeVellum } from './support/fake-vellum.ts';

function place(data: object): Element {
  document.body.innerHTML = '<div id="formdesigner" class="loading"></div>';
  const element = document.getElementById('formdesigner');
  if (!element) throw new Error('no element');
  return Object.assign(element, data);
}

const vellum = () => createFakeVellum(contactForm()).vellum;
const jQueryWith = (found: unknown) => () => ({ vellum: (word: string) => (word === 'get' ? found : null) });

describe('the instance of Vellum', () => {
  afterEach(() => {
    Reflect.deleteProperty(window, 'jQuery');
  });

  it('is found where jQuery hides it', () => {
    const instance = vellum();
    place({ jQuery36107: { vellum_instance: instance } });
    expect(findVellum(window)).toBe(instance);
  });

  it("is found behind jQuery's private data and beside a second jQuery", () => {
    const instance = vellum();
    place({ jQuery1: { events: {} }, jQuery22: { other: 1 }, jQuery333: { vellum_instance: instance } });
    expect(findVellum(window)).toBe(instance);
  });

  it('is asked for where jQuery is global', () => {
    const instance = vellum();
    place({});
    Object.assign(window, { jQuery: jQueryWith(instance) });
    expect(findVellum(window)).toBe(instance);
  });

  it.each([
    ['nothing is there', {}],
    ['the key is no number', { jQueryUI: { vellum_instance: {} } }],
    ['something else stands in its place', { jQuery1: { vellum_instance: { data: 'x' } } }],
    ['the data is no object', { jQuery1: 'x' }],
  ])('is not found when %s', (_when, data) => {
    place(data);
    expect(findVellum(window)).toBeNull();
  });

  it('is not found when the global jQuery is broken', () => {
    place({});
    Object.assign(window, {
      jQuery: () => {
        throw new Error('not a jQuery');
      },
    });
    expect(findVellum(window)).toBeNull();
  });
});

describe('waiting for Vellum', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function wait() {
    const life = new AbortController();
    const seen = { found: 0, missing: 0 };
    waitForVellum(
      window,
      life.signal,
      () => {
        seen.found += 1;
      },
      () => {
        seen.missing += 1;
      },
    );
    return { life, seen };
  }

  it('ends at once when it is there', () => {
    place({ jQuery1: { vellum_instance: vellum() } });
    const { seen } = wait();
    expect(seen).toEqual({ found: 1, missing: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends with HQ's own word for it, once", () => {
    const element = place({});
    const { seen } = wait();
    Object.assign(element, { jQuery1: { vellum_instance: vellum() } });
    document.dispatchEvent(new Event('vellum:ready'));
    document.dispatchEvent(new Event('vellum:ready'));
    vi.advanceTimersByTime(1_000);
    expect(seen).toEqual({ found: 1, missing: 0 });
  });

  it('ends by looking again where HQ says nothing', () => {
    const element = place({});
    const { seen } = wait();
    vi.advanceTimersByTime(1_000);
    Object.assign(element, { jQuery1: { vellum_instance: vellum() } });
    vi.advanceTimersByTime(300);
    expect(seen.found).toBe(1);
  });

  it('says after a while that there is none, and still hears of a late one', () => {
    const element = place({});
    const { seen } = wait();
    vi.advanceTimersByTime(10 * 60_000);
    expect(seen).toEqual({ found: 0, missing: 1 });
    expect(vi.getTimerCount()).toBe(0);
    Object.assign(element, { jQuery1: { vellum_instance: vellum() } });
    document.dispatchEvent(new Event('vellum:ready'));
    expect(seen).toEqual({ found: 1, missing: 1 });
  });

  it('ends with its signal', () => {
    const element = place({});
    const { life, seen } = wait();
    life.abort();
    Object.assign(element, { jQuery1: { vellum_instance: vellum() } });
    document.dispatchEvent(new Event('vellum:ready'));
    vi.advanceTimersByTime(10 * 60_000);
    expect(seen).toEqual({ found: 0, missing: 0 });
  });
});
