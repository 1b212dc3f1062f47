import type { Parts } from './parts.ts';
import type { ElementOptions, Plugin } from './plugin.ts';

export function createDefine(parts: Parts): Plugin['defineElements'] {
  /** One after the other: the last options hold, also when an earlier language came late. */
  let defined: Promise<unknown> = Promise.resolve();

  async function define(options: ElementOptions): Promise<void> {
    const { defineFieldElements } = await parts.elements();
    await defineFieldElements(window, options);
  }

  return (options = {}) => {
    const mine = defined.then(() => define(options));
    // Who called is told of a failure; the next call begins anew.
    defined = Promise.allSettled([mine]);
    return mine;
  };
}
