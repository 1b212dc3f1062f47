import type { ChannelWindow } from '../../src/builders/port.ts';

/** A window as far as messages go: it delivers later, to listeners in the order they came. */
export function fakeWindow(origin = 'https://www.commcarehq.org') {
  const target = new EventTarget();
  const window: ChannelWindow = {
    location: { origin },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    postMessage(data: unknown, to: unknown, ports: unknown = []) {
      if (to !== origin && to !== '*') return;
      deliver(data, ports as MessagePort[]);
    },
  };
  function deliver(
    data: unknown,
    ports: readonly MessagePort[],
    source: unknown = window,
    from = origin,
  ): void {
    const event = new Event('message');
    Object.assign(event, { data, ports, source, origin: from });
    queueMicrotask(() => target.dispatchEvent(event));
  }
  return { window, deliver };
}
