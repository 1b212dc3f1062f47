/** Keeps the last known facts of a project for when the directory is not reachable. They hold no personal data. */
import * as v from 'valibot';
import type { FactsMemory } from '../gate/directory-desk.ts';
import { FactsAnswerSchema } from './answers.ts';
import { browser } from './browser.ts';

export function factsKey(origin: string, project: string): string {
  return `facts ${origin} ${project}`;
}

export function createFactsMemory(origin: string, project: string): FactsMemory {
  const key = factsKey(origin, project);
  return {
    async load() {
      const stored = await browser.storage.local.get(key);
      const parsed = v.safeParse(FactsAnswerSchema, stored[key]);
      return parsed.success ? parsed.output : null;
    },
    async save(answer) {
      await browser.storage.local.set({ [key]: answer });
    },
  };
}
