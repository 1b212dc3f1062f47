import { castText } from '../engine/cast.ts';
import { unpack } from '../engine/data.ts';
import type { NodeType } from '../engine/node-type.ts';
import { stored } from '../engine/stored.ts';
import { constantText, type Guard, type PossibleValue, type ValuePart, type Values } from './value.ts';

/** What a hidden value's node holds of a calculation: `Recalculate.wrapData`, and what is read of it then. */
export function heldBy(set: Values, type: NodeType): Values {
  return {
    ...set,
    values: set.values.map(({ parts, guards }) => {
      const [part] = parts;
      if (!part || parts.length !== 1) return type === 'boolean' ? truthOf(parts, guards) : { parts, guards };
      if (part.type === 'number' && type !== 'boolean') {
        // What is no number (NaN) leaves the node empty.
        return { parts: [{ ...part, optional: true }], guards };
      }
      if (part.type !== 'constant') {
        const stays = part.type === 'boolean' && !part.asText;
        return type === 'boolean' && !stays ? truthOf(parts, guards) : { parts, guards };
      }
      const held = stored(part.value, type);
      const value = held.type === 'data' ? unpack(held.data) : null;
      return value === null
        ? { parts: [{ type: 'opaque', origin: part.origin }], guards }
        : { parts: [{ ...part, value }], guards };
    }),
  };
}

/** A boolean node: any text is true, and nothing stays nothing. */
function truthOf([part]: readonly ValuePart[], guards: readonly Guard[]): PossibleValue {
  if (!part) return { parts: [], guards };
  return { parts: [{ type: 'boolean', optional: true, origin: part.origin }], guards };
}

/**
 * Each value as the text of it that the type casts (`SetValueAction`): a number keeps its digits and true is `1`, both
 * as text where the node has no type. What the type refuses keeps the form from opening.
 */
export function castBy(set: Values, type: NodeType): Values {
  const held = heldBy(set, type);
  return { ...held, values: held.values.flatMap((value) => castValue(value, type)) };
}

function castValue(value: PossibleValue, type: NodeType): readonly PossibleValue[] {
  const [part] = value.parts;
  const several = value.parts.length > 1;
  // Joined text goes as it is into a node that holds text.
  if (!part || (several && castText('x', type) !== null)) return [value];
  if (!several && part.type === 'boolean' && !part.asText) {
    return ['1', '0'].map((text) => ({ ...value, parts: [fixed(part, text)] }));
  }
  const text = constantText(value);
  if (text === null || part.type !== 'constant') return [value];
  const data = castText(text, type);
  const held = text === '' ? '' : data && unpack(data);
  return held === null ? [value] : [{ ...value, parts: [{ ...part, value: held }] }];
}

function fixed({ origin, optional: may }: ValuePart, value: string): ValuePart {
  return { type: 'constant', value, throughNumber: false, optional: may, origin };
}
