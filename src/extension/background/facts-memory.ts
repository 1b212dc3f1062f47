/** Keeps the last known facts of a project for when the directory is not reachable. They hold no personal data. */
import * as v from 'valibot';
import type { FactsMemory } from '../../guard/directory-desk.ts';
import { trouble } from '../../guard/trouble.ts';
import { FactsAnswerSchema } from '../answers.ts';
import { local } from './storage.ts';
import { removeKeysWith } from './stored-keys.ts';

const PREFIX = 'facts ';

function factsKey(origin: string, project: string): string {
  return `${PREFIX}${origin} ${project}`;
}

export async function forgetFacts(origin: string, project: string): Promise<void> {
  await local.remove(factsKey(origin, project));
}

export async function forgetAllFacts(): Promise<void> {
  await removeKeysWith(PREFIX);
}

export function createFactsMemory(origin: string, project: string): FactsMemory {
  const key = factsKey(origin, project);
  return {
    async load() {
      try {
        const parsed = v.safeParse(FactsAnswerSchema, (await local.get(key))[key]);
        return parsed.success ? parsed.output : null;
      } catch (error) {
        trouble('read what is known of a project', error);
        return null;
      }
    },
    async save(answer) {
      try {
        await local.set({ [key]: answer });
      } catch (error) {
        // What the directory told is no less true for that.
        trouble('keep what is known of a project', error);
      }
    },
  };
}
