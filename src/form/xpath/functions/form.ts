import { asText, fail, isNodes, leaveOpen } from '../convert.ts';
import { OPEN } from '../open.ts';
import { atLeast, between, exactly, type FunctionFamily, type Implementation } from './spec.ts';

/**
 * Functions that choose an argument, and those that see more than arguments. `if` and `cond` evaluate only what they
 * need, so `evaluate` does it; `coalesce` evaluates all first.
 */
export const FORM: FunctionFamily = {
  if: { arity: exactly(3), result: 'argument', text: 'passes' },
  cond: { arity: { ...atLeast(3), parity: 'odd' }, result: 'argument', text: 'passes' },
  coalesce: { arity: atLeast(1), result: 'argument', text: 'passes' },
  depend: {
    arity: atLeast(1),
    result: 'argument',
    text: 'passes',
    run: ([value = '']) => value,
  },
  // Waits (its first argument are milliseconds), then gives the second.
  sleep: { arity: exactly(2), result: 'argument', text: 'passes', run: ([, value = '']) => value },
  position: {
    arity: between(0, 1),
    result: 'number',
    needs: 'form',
    run: ([nodes]) =>
      nodes !== undefined && !isNodes(nodes)
        ? fail('“position” needs a path', 'crash')
        : leaveOpen(OPEN.rowPlace),
  },
  random: { arity: exactly(0), result: 'number', needs: 'chance' },
  uuid: { arity: between(0, 1), result: 'text', needs: 'chance' },
  'encrypt-string': { arity: exactly(3), result: 'text', needs: 'chance', run: onlyAes(OPEN.chance) },
  // Nobody writes a secret and its key into a form, so it is not worked out here.
  'decrypt-string': { arity: exactly(3), result: 'text', needs: 'outside', run: onlyAes(OPEN.secret) },
  // Only the beginning of a path: alone, the engine has no such functions.
  instance: { arity: exactly(1), result: 'nodes', needs: 'outside', handler: true, run: alone },
  current: { arity: exactly(0), result: 'nodes', needs: 'form', handler: true, run: alone },
  here: { arity: exactly(0), result: 'text', needs: 'outside', handler: true },
  'jr:itext': { arity: exactly(1), result: 'text', needs: 'form', handler: true },
  'jr:choice-name': { arity: exactly(2), result: 'text', needs: 'form', handler: true },
};

/** Other algorithms stop the form. */
function onlyAes(reason: string): Implementation {
  return ([, , algorithm = '']) => {
    const name = asText(algorithm);
    return name === 'AES' ? leaveOpen(reason) : fail(`“${name}” is no algorithm for secrets`);
  };
}

function alone(): never {
  return fail('“instance(…)” and “current()” only begin a path', 'unknown-function');
}
