/** Takes the place of a method; `proceed` calls what stood there before, with the arguments it was called with. */
export type Around = (proceed: () => unknown, args: readonly unknown[]) => unknown;

const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor } = Reflect;

/**
 * Methods of an object replaced while a signal is alive. A wrapper that somebody has wrapped again stays in the
 * chain, but only passes on. An error of ours never keeps the original from running.
 */
export function createWraps(owner: object, signal: AbortSignal) {
  /** False when there is no such method to wrap. */
  return (name: string, around: Around): boolean => {
    const before = getOwnPropertyDescriptor(owner, name);
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') return false;
    const wrapper = function (this: unknown, ...args: unknown[]): unknown {
      if (signal.aborted) return apply(original, this, args);
      let called = false;
      let thrown = false;
      const proceed = (): unknown => {
        called = true;
        thrown = true;
        const result: unknown = apply(original, this, args);
        thrown = false;
        return result;
      };
      try {
        return around(proceed, args);
      } catch (error) {
        // What the original throws belongs to its caller; what we throw belongs to nobody.
        if (thrown) throw error;
        return called ? undefined : proceed();
      }
    };
    const done = defineProperty(owner, name, {
      value: wrapper,
      writable: true,
      enumerable: before?.enumerable ?? true,
      configurable: true,
    });
    if (!done) return false;
    signal.addEventListener('abort', () => {
      if (Reflect.get(owner, name) !== wrapper) return;
      if (before) defineProperty(owner, name, before);
      else deleteProperty(owner, name);
    });
    return true;
  };
}
