/** What the background answers the health page. */
import * as v from 'valibot';
import type { ProjectFacts } from '../contact/project.ts';
import { FactsAnswerSchema } from './answers.ts';

export const HealthToldSchema = v.object({
  /** Why nothing can be asked at all. */
  refused: v.nullable(v.picklist(['permission', 'private', 'signed-out'])),
  facts: FactsAnswerSchema.entries.facts,
  owners: v.picklist([
    'told',
    'not-read',
    'not-told',
    'forbidden',
    'signed-out',
    'unreachable',
    'refused',
    'garbage',
  ]),
});
export type HealthTold = Omit<v.InferOutput<typeof HealthToldSchema>, 'facts'> & {
  readonly facts: ProjectFacts;
};

/** One answer of HQ; its body is parsed by whoever asked. */
export const HealthAnswerSchema = v.object({
  status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
  retryAfter: v.nullable(v.string()),
  body: v.string(),
});
export type HealthAnswer = v.InferOutput<typeof HealthAnswerSchema>;
