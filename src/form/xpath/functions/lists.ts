import { because } from '../../reasons.ts';
import { asBoolean, asInt, asText, castText, fail, isList, isNodes, unpacked, valuesOf } from '../convert.ts';
import { numberToString } from '../java-number.ts';
import { type Raw, sameValue, type XPathValue } from '../value.ts';
import { between, exactly, type FunctionFamily } from './spec.ts';

export const LISTS: FunctionFamily = {
  'count-selected': {
    arity: exactly(1),
    result: 'number',
    run([list = '']) {
      const text = unpacked(list);
      return typeof text === 'string' ? splitOnSpaces(text).length : fail('“count-selected” needs a list');
    },
  },
  'selected-at': {
    arity: exactly(2),
    result: 'text',
    text: 'changes',
    run([list = '', index = '']) {
      const text = castText(list);
      const at = asInt(index);
      const entries = splitOnSpaces(text);
      if (at < 0) return fail(because('noChoice', numberToString(at)), 'crash');
      return entries[at] ?? fail(because('noChoiceOf', numberToString(at), String(entries.length)));
    },
  },
  'distinct-values': {
    arity: exactly(1),
    result: 'list',
    run: ([list = '']) => ({ type: 'list', items: [...new Set(sequenceOf(list).map(asText))] }),
  },
  'index-of': {
    arity: exactly(2),
    result: 'number',
    run([list = '', item = '']) {
      const items = sequenceOf(list);
      const wanted = asText(item);
      const at = items.findIndex((value) => sameValue(value, wanted));
      return at === -1 ? '' : at;
    },
  },
  sort: {
    arity: between(1, 2),
    result: 'text',
    run([list = '', ascending = true]) {
      const items = splitOnSpaces(asText(list));
      const up = asBoolean(ascending);
      return listText(
        [...items].sort((a, b) => ordered(a, b, up)),
        'sort',
      );
    },
  },
  'sort-by': {
    arity: between(2, 3),
    result: 'text',
    run([list = '', keys = '', ascending = true]) {
      const [items, by] = [splitOnSpaces(asText(list)), splitOnSpaces(asText(keys))];
      const up = asBoolean(ascending);
      if (items.length !== by.length) return fail('“sort-by” needs lists of the same length');
      const pairs = items.map((item, index) => [by[index] ?? '', item] as const);
      pairs.sort(([a, first], [b, second]) => ordered(a, b, up) || ordered(first, second, up));
      return listText(
        pairs.map(([, item]) => item),
        'sort-by',
      );
    },
  },
};

function ordered(a: string, b: string, ascending: boolean): number {
  const order = a < b ? -1 : a > b ? 1 : 0;
  return ascending ? order : -order;
}

function listText(items: readonly string[], name: string): string {
  return items.length > 0 ? items.join(' ') : fail(`“${name}” needs a list that is not empty`);
}

function sequenceOf(list: Raw): readonly XPathValue[] {
  if (isNodes(list)) return valuesOf(list);
  return isList(list) ? list.items : splitOnSpaces(castText(list));
}

/** Java's `split("[ ]+")`: a leading blank makes an empty entry, trailing ones do not. */
function splitOnSpaces(list: string): readonly string[] {
  const trimmed = list.replace(/ +$/, '');
  return trimmed === '' ? [] : trimmed.split(/ +/);
}
