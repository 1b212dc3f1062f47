import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnForm } from '../engine/support/drawn-form.ts';
import { surprises } from './support/surprises.ts';

/** `FUZZ_RUNS=100000` for a long night; a thousand otherwise. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 1000);

describe('possible values and the engine', () => {
  it('a set that claims to be complete holds what is saved, whatever the form and the answers', () => {
    fc.assert(
      fc.property(drawnForm, (drawn) => {
        expect(surprises(drawn)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
