import * as v from 'valibot';

const of = (pattern: RegExp) => v.pipe(v.string(), v.regex(pattern));

/**
 * What went wrong in the page half of a builder (`guard/trouble.ts`), on its way to the half that shows it. The page's
 * own scripts can say the same: no value fits in.
 */
export const troubleMessage = v.object({
  kind: v.literal('trouble'),
  where: of(/^[A-Za-z' -]{1,80}$/),
  error: of(/^[A-Z][A-Za-z]{0,40}$/),
  at: of(/^([A-Za-z][A-Za-z.-]{0,60}:\d{1,7}:\d{1,7})?$/),
});
