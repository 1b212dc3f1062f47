/** Settings as a file: to keep, or for another browser. */
import * as v from 'valibot';
import type { Server } from '../../background/settings.ts';
import { type Preferences, PreferencesSchema } from '../../preferences.ts';

/** Larger files are no settings. */
export const MOST_BYTES = 2_000_000;

const FileSchema = v.object({
  caseline: v.literal(1),
  /** Without tokens: whoever gets the file must not get them. */
  servers: v.optional(
    v.array(v.object({ origin: v.pipe(v.string(), v.url()), endpoint: v.optional(v.string()) })),
    [],
  ),
  preferences: PreferencesSchema,
});

export function writeSettingsFile(servers: readonly Server[], preferences: Preferences): string {
  const places = servers.map((server) =>
    'endpoint' in server ? { origin: server.origin, endpoint: server.endpoint } : { origin: server.origin },
  );
  return `${JSON.stringify({ caseline: 1, servers: places, preferences }, null, 2)}\n`;
}

export interface ReadSettings {
  readonly preferences: Preferences;
  /** Servers that need no token: they can be taken over as they are. */
  readonly servers: readonly Server[];
  /** Origins of servers with a check endpoint: each wants its token. */
  readonly wantToken: readonly string[];
}

/** Null for a file that is none of ours, or was cut. */
export function readSettingsFile(text: string): ReadSettings | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), FileSchema), text);
  if (!parsed.success) return null;
  const { servers, preferences } = parsed.output;
  const alone = servers.filter(({ endpoint }) => endpoint === undefined).map(({ origin }) => ({ origin }));
  return {
    preferences,
    servers: alone,
    wantToken: servers.filter(({ endpoint }) => endpoint !== undefined).map(({ origin }) => origin),
  };
}
