/** Keeps the last known facts of a project for when the directory is not reachable. They hold no personal data. */
import * as v from 'valibot';
import type { FactsMemory } from '../../guard/directory-desk.ts';
import { FactsAnswerSchema } from '../answers.ts';
import { browser } from '../browser.ts';
import { removeKeysWith } from './stored-keys.ts';

const PREFIX = 'facts ';

function factsKey(origin: string, project: string): string {
  return `${PREFIX}${origin} ${project}`;
}

export async function forgetFacts(origin: string, project: string): Promise<void> {
  await browser.storage.local.remove(factsKey(origin, project));
}

export async function forgetAllFacts(): Promise<void> {
  await removeKeysWith(PREFIX);
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
