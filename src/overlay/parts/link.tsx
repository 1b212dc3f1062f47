import type { ComponentChildren } from 'preact';
import { useEnv } from './env.ts';
import { isHttps } from './https.ts';

/** A link to the web; nothing is drawn when the address, which may come from a server, is not https. */
export function Link({ href, children }: { readonly href: string; readonly children: ComponentChildren }) {
  const env = useEnv();
  if (!isHttps(href)) return null;
  return (
    <a
      class="link"
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      onClick={(event) => {
        event.preventDefault();
        env.act(event, event.currentTarget, () => env.callbacks.onOpenDocs(href));
      }}
    >
      {children}
    </a>
  );
}
