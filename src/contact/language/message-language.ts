import type { LanguageFallback } from '../project.ts';
import { strip } from '../python.ts';

/** HQ's key of a message's untranslated text. */
export const UNTRANSLATED = '*';

/**
 * Which of a message's own languages HQ sends, or null for none (`NO_MESSAGE`). HQ tries the contact's language, the
 * schedule's, the project's, then the untranslated text, and the setting says after which step it stops; no setting
 * goes to the end. A message that has only the untranslated text sends that whatever the setting. Facts 5.6,
 * `Content.get_translation_from_message_dict`.
 * @param messages the message's texts by language code; HQ strips texts, so a blank one counts as none
 */
export function messageLanguage(
  messages: Readonly<Record<string, string>>,
  options: {
    readonly contact?: string | undefined;
    readonly schedule?: string | undefined;
    readonly project?: string | undefined;
    readonly fallback?: LanguageFallback | undefined;
  },
): string | null {
  const has = (code: string | undefined): code is string =>
    code !== undefined && Object.hasOwn(messages, code) && strip(messages[code] ?? '') !== '';
  const codes = Object.keys(messages);
  if (codes.length === 1 && codes[0] === UNTRANSLATED) return has(UNTRANSLATED) ? UNTRANSLATED : null;
  const steps: ReadonlyArray<readonly [string | undefined, LanguageFallback]> = [
    [options.contact, 'NONE'],
    [options.schedule, 'SCHEDULE'],
    [options.project, 'DOMAIN'],
    [UNTRANSLATED, 'UNTRANSLATED'],
  ];
  for (const [code, last] of steps) {
    if (has(code)) return code;
    if (options.fallback === last) return null;
  }
  return null;
}
