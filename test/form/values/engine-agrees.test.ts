import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../fuzz/runs.ts';
import { drawnForm } from '../engine/support/drawn-form.ts';
import { surprises } from './support/surprises.ts';

describe('possible values and the engine', () => {
  it('a set that claims to be complete holds what is saved, whatever the form and the answers', () => {
    fc.assert(
      fc.property(drawnForm, (drawn) => {
        expect(surprises(drawn)).toEqual([]);
      }),
      { numRuns: runs(1_000) },
    );
  });
});
