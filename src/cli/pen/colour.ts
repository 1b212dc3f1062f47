export type ColourWish = 'auto' | 'always' | 'never';

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Whether output is coloured: the option first, then FORCE_COLOR (0 and false say no), then NO_COLOR, then whether a
 * terminal reads it. Node itself reads both variables in this order.
 */
export function mayColour(wish: ColourWish, env: Env, isTerminal: boolean): boolean {
  if (wish !== 'auto') return wish === 'always';
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced.toLowerCase() !== 'false';
  if (env.NO_COLOR) return false;
  return isTerminal && env.TERM !== 'dumb';
}
