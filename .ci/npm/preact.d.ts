/** `import 'caseline/preact'` lets TypeScript know Caseline's elements in the JSX of Preact. */
import type { HTMLAttributes } from 'preact';
import type { CaselineElements, FieldAttributes } from './types/fields/field-element.js';

type Elements = {
  [Name in keyof CaselineElements]: Omit<HTMLAttributes<CaselineElements[Name]>, keyof FieldAttributes> &
    FieldAttributes;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
