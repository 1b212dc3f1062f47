import { describe, expect, it } from 'vitest';
import { connectPage, receivePort } from '../../../src/builders/vellum/channel.ts';
import * as webApps from '../../../src/filled/web-apps/channel.ts';
import { fakeWindow } from '../fake-window.ts';

async function talk(one: MessagePort, other: MessagePort): Promise<unknown> {
  const heard = new Promise((resolve) => {
    other.onmessage = (event) => resolve(event.data);
  });
  one.postMessage('hello');
  const data = await heard;
  one.close();
  other.close();
  return data;
}

describe('the line between the two halves', () => {
  it('stands when the page half starts first', async () => {
    const { window } = fakeWindow();
    const received = receivePort(window);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await talk(connectPage(window), await received)).toBe('hello');
  });

  it('stands when the builder half starts first', async () => {
    const { window } = fakeWindow();
    const port = connectPage(window);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await talk(port, await receivePort(window))).toBe('hello');
  });

  it('stands in a page without an origin of its own', async () => {
    const { window } = fakeWindow('null');
    const received = receivePort(window);
    expect(await talk(connectPage(window), await received)).toBe('hello');
  });

  it('is not seen by page scripts that come later', async () => {
    const { window } = fakeWindow();
    const received = receivePort(window);
    const port = connectPage(window);
    const seen: unknown[] = [];
    window.addEventListener('message', (event) => seen.push((event as MessageEvent).data));
    await talk(port, await received);
    expect(seen.filter((data) => String(data).endsWith(':port'))).toEqual([]);
  });

  it('is not mixed up with the line of another builder in the same window', async () => {
    const { window } = fakeWindow();
    const vellum = receivePort(window);
    const other = webApps.receivePort(window);
    const port = webApps.connectPage(window);
    expect(await talk(port, await other)).toBe('hello');
    expect(await talk(connectPage(window), await vellum)).toBe('hello');
  });

  it('does not take a port from another window or another origin', async () => {
    const { window, deliver } = fakeWindow();
    let taken = false;
    void receivePort(window).then(() => {
      taken = true;
    });
    const { port1, port2 } = new MessageChannel();
    deliver('caseline:vellum:port', [port2], {});
    deliver('caseline:vellum:port', [port2], window, 'https://evil.example');
    deliver('caseline:vellum:port', []);
    await new Promise((resolve) => setTimeout(resolve, 5));
    port1.close();
    expect(taken).toBe(false);
  });
});
