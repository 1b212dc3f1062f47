import { loadOnce } from '../guard/load-once.ts';

export type Judge = typeof import('./judge.ts');

/** The judge, for the whole page. */
export const loadJudge = loadOnce((): Promise<Judge> => import('./judge.ts'));
