import type { Finding } from '../../lint/finding.ts';
import type { Mirror } from './mirror.ts';
import { placesOf } from './places.ts';
import { LIMITS, type Mark } from './protocol.ts';

/** Vellum turns a message that reads like blocks of markdown into blocks: one line has none. It shows back-ticks as they are. */
function oneLine(text: string): string {
  return text
    .replace(/`([^`]*)`/g, '“$1”')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LIMITS.name);
}

const isNoted = ({ severity }: Finding): boolean => severity === 'error' || severity === 'warning';

/**
 * Errors and warnings as Vellum's notes: what is wrong and what to do; the why is in the card, and the weight in
 * Caseline's own mark.
 */
export function marksOf(findings: readonly Finding[], mirror: Mirror): Mark[] {
  const marks: Mark[] = [];
  const used = new Map<string, number>();
  for (const { rule, site, message } of findings.filter(isNoted)) {
    const { action, block, property } = site.write;
    const base = ['caseline', rule, site.part, action, block, property].join(':').slice(0, LIMITS.name - 8);
    const times = used.get(base) ?? 0;
    used.set(base, times + 1);
    for (const { path, choice, attr } of placesOf(mirror, site)) {
      marks.push({
        path,
        choice,
        attr,
        key: times === 0 ? base : `${base}:${times}`,
        text: oneLine(`${message.what} ${message.how}`),
      });
      if (marks.length === LIMITS.marks) return marks;
    }
  }
  return marks;
}
