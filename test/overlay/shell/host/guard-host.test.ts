import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '../../../../src/overlay/shell/host/create-host.ts';
import { guardHost } from '../../../../src/overlay/shell/host/guard-host.ts';

let host: Host;
let time: number;
let owner: AbortController;
const onGiveUp = vi.fn();
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  onGiveUp.mockReset();
  time = 0;
  owner = new AbortController();
  host = createHost(document, 'closed', '');
  guardHost({ document, host, signal: owner.signal, now: () => time, onGiveUp });
});
afterEach(() => {
  owner.abort();
  host.element.remove();
});

async function removeTimes(times: number, every: number): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    time += every;
    host.element.remove();
    await settle();
  }
}

describe('the host', () => {
  it('comes back when it is removed, eight times in five seconds', async () => {
    await removeTimes(8, 10);
    expect(host.element.isConnected).toBe(true);
    expect(onGiveUp).not.toHaveBeenCalled();
  });

  it('gives up at the ninth time', async () => {
    await removeTimes(9, 10);
    expect(onGiveUp).toHaveBeenCalledOnce();
    await removeTimes(1, 10);
    expect(onGiveUp).toHaveBeenCalledOnce();
  });

  it('never gives up on a page that damages it now and then', async () => {
    await removeTimes(30, 700);
    expect(host.element.isConnected).toBe(true);
    expect(onGiveUp).not.toHaveBeenCalled();
  });

  it.each(['style', 'hidden', 'inert', 'aria-hidden'])('throws %s away', async (name) => {
    host.element.setAttribute(name, 'true');
    await settle();
    expect(host.element.hasAttribute(name)).toBe(false);
  });

  it('does not mind attributes that do no harm, and changes of the page', async () => {
    for (let count = 0; count < 20; count += 1) {
      host.element.setAttribute('class', `c${count}`);
      document.documentElement.append(document.createElement('div'));
      await settle();
    }
    expect(onGiveUp).not.toHaveBeenCalled();
  });

  it('is left alone after the end', async () => {
    owner.abort();
    host.element.remove();
    await settle();
    expect(host.element.isConnected).toBe(false);
  });
});
