import { beforeEach, describe, expect, it } from 'vitest';
import { createHost, HOST_TAG } from '../../../../src/overlay/shell/host/create-host.ts';
import { createTopLayer, OPENED, type TopLayer } from '../../../../src/overlay/shell/host/top-layer.ts';

const host = document.createElement('div');
const popover = document.createElement('div');
/** What the browser has in its top layer, which a simulated document has not. */
let open: Element[];
let seenByLoader: Set<unknown>;
let topLayer: TopLayer;

beforeEach(() => {
  open = [host];
  seenByLoader = new Set();
  Reflect.set(globalThis, OPENED, seenByLoader);
  topLayer = createTopLayer(document, host, new AbortController().signal, () => open);
  topLayer.raised();
});

describe('the layer in the top layer', () => {
  it('is not covered as long as it is there alone', () => {
    expect(topLayer.isCovered()).toBe(false);
  });

  it('is covered by what was opened after it', () => {
    open.push(popover);
    expect(topLayer.isCovered()).toBe(true);
  });

  it('is not covered by a dialog of its own', () => {
    const own = document.createElement('dialog');
    (host.shadowRoot ?? host.attachShadow({ mode: 'open' })).append(own);
    open.push(own);
    seenByLoader.add(own);
    expect(topLayer.isCovered()).toBe(false);
  });

  it('is not once it was raised above that', () => {
    open.push(popover);
    topLayer.raised();
    expect(topLayer.isCovered()).toBe(false);
  });

  it('is again when that is opened anew, as the loader saw, whatever the page does with the event', () => {
    open.push(popover);
    topLayer.raised();
    seenByLoader.add(popover);
    expect(topLayer.isCovered()).toBe(true);
    topLayer.raised();
    expect(topLayer.isCovered()).toBe(false);
  });
});

it('without a loader, as in a plugin, the layer sees for itself what is opened anew', () => {
  Reflect.deleteProperty(globalThis, OPENED);
  open.push(popover);
  document.body.append(popover);
  topLayer = createTopLayer(document, host, new AbortController().signal, () => open);
  topLayer.raised();
  popover.dispatchEvent(new Event('beforetoggle', { bubbles: true }));
  expect(topLayer.isCovered()).toBe(true);
});

it('another layer of the same script covers with what it draws only, one of another script covers', () => {
  open = [host];
  const layer = createHost(document, 'open', '').element;
  const foreign = document.createElement(HOST_TAG);
  open.push(layer);
  expect(topLayer.isCovered()).toBe(false);
  open.push(foreign);
  expect(topLayer.isCovered()).toBe(true);
  layer.remove();
});
