/** What HQ's form for selected cases does with a value (`BulkEditChange` of its `data_cleaning`), as far as it is offered. */
import { strip } from '../../../contact/python.ts';

export type BulkAction =
  | { readonly kind: 'strip' | 'lower_case' | 'upper_case' | 'title_case' }
  /** A regular expression that Python and JavaScript read alike. */
  | { readonly kind: 'find_replace'; readonly find: string; readonly replace: string };

/** What makes an action the right one, in the words of a person who looks at the column. */
export type Shape =
  /** `length`: only values of so many characters. */
  | { readonly kind: 'begins'; readonly text: string; readonly by: string; readonly length: number | null }
  | { readonly kind: 'ends'; readonly text: string; readonly by: string }
  | { readonly kind: 'is'; readonly text: string; readonly by: string }
  | { readonly kind: 'blanks' | 'lower' | 'upper' | 'title' | 'marks' };

export interface Candidate {
  readonly action: BulkAction;
  readonly shape: Shape;
}

const CASED = /[A-Za-z]+/g;
/** Cases of other letters differ between Python and JavaScript in ways that nobody wants to find here. */
const isPlain = (text: string): boolean => /^[\t -~]*$/.test(text);

/** The value after the action; null when that is not known for sure. */
export function afterAction(action: BulkAction, value: string): string | null {
  switch (action.kind) {
    case 'strip':
      return strip(value);
    case 'find_replace':
      return value.replace(new RegExp(action.find, 'g'), action.replace);
    case 'lower_case':
      return isPlain(value) ? value.toLowerCase() : null;
    case 'upper_case':
      return isPlain(value) ? value.toUpperCase() : null;
    case 'title_case':
      return isPlain(value)
        ? value.replace(CASED, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
        : null;
  }
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** @param length null for values of any length */
export function begins(text: string, by: string, length: number | null = null): Candidate {
  const rest = length === null ? '' : `(?=.{${length - text.length}}$)`;
  return {
    action: { kind: 'find_replace', find: `^${literal(text)}${rest}`, replace: by },
    shape: { kind: 'begins', text, by, length },
  };
}

export const ends = (text: string, by: string): Candidate => ({
  action: { kind: 'find_replace', find: `${literal(text)}$`, replace: by },
  shape: { kind: 'ends', text, by },
});

export const is = (text: string, by: string): Candidate => ({
  action: { kind: 'find_replace', find: `^${literal(text)}$`, replace: by },
  shape: { kind: 'is', text, by },
});

export const BLANKS: Candidate = { action: { kind: 'strip' }, shape: { kind: 'blanks' } };
export const LOWER: Candidate = { action: { kind: 'lower_case' }, shape: { kind: 'lower' } };
export const UPPER: Candidate = { action: { kind: 'upper_case' }, shape: { kind: 'upper' } };
export const TITLE: Candidate = { action: { kind: 'title_case' }, shape: { kind: 'title' } };
/** Blanks, hyphens and brackets within a number. */
export const MARKS: Candidate = {
  action: { kind: 'find_replace', find: '[^0-9]', replace: '' },
  shape: { kind: 'marks' },
};
