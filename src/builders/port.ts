/**
 * How the two halves of a builder find each other: one MessagePort, handed over once. Whichever half starts first waits
 * for the other. Both listen in the capture phase and stop what they take, so at `document_start` the page's own
 * scripts see nothing of it. Injected later it is no boundary: the port carries no secret, and each half distrusts the
 * other.
 */

/** What both halves need of a window. */
export type ChannelWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'postMessage'> & {
  readonly location: { readonly origin: string };
};

/** An opaque origin (a sandboxed frame, a file) spells itself `null`, which postMessage does not take. */
function post(window: ChannelWindow, data: string, ports: readonly MessagePort[] = []): void {
  const { origin } = window.location;
  window.postMessage(data, origin === 'null' ? '*' : origin, [...ports]);
}

function listen(window: ChannelWindow, handle: (data: unknown, port: MessagePort | undefined) => boolean) {
  const { origin } = window.location;
  const listener = (event: MessageEvent): void => {
    if (event.source !== (window as unknown) || event.origin !== origin) return;
    if (handle(event.data, event.ports[0])) event.stopImmediatePropagation();
  };
  window.addEventListener('message', listener, true);
  return () => window.removeEventListener('message', listener, true);
}

export interface Channel {
  /** The page half's side: settles with the port when the builder half has handed it over. */
  receivePort(window: ChannelWindow): Promise<MessagePort>;
  /** The builder half's side: a port that reaches the page half as soon as it is there. */
  connectPage(window: ChannelWindow): MessagePort;
}

/** @param name of the builder: two builders in one window must not take each other's ports */
export function createChannel(name: string): Channel {
  const PORT = `caseline:${name}:port`;
  const HERE = `caseline:${name}:here`;
  const WHERE = `caseline:${name}:where`;
  return {
    receivePort(window) {
      return new Promise((resolve) => {
        const stop = listen(window, (data, port) => {
          if (data === WHERE) {
            post(window, HERE);
            return true;
          }
          if (data !== PORT || !port) return false;
          stop();
          resolve(port);
          return true;
        });
        post(window, HERE);
      });
    },
    connectPage(window) {
      const { port1, port2 } = new MessageChannel();
      const stop = listen(window, (data) => {
        if (data === WHERE) return true;
        if (data !== HERE) return false;
        stop();
        post(window, PORT, [port2]);
        return true;
      });
      post(window, WHERE);
      return port1;
    },
  };
}
