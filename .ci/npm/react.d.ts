/** `import 'caseline/react'` lets TypeScript know Caseline's elements in the JSX of React 19. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CaselineElements, FieldAttributes } from './types/fields/field-element.js';

type Elements = {
  [Name in keyof CaselineElements]: DetailedHTMLProps<
    Omit<HTMLAttributes<CaselineElements[Name]>, keyof FieldAttributes>,
    CaselineElements[Name]
  > &
    FieldAttributes;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
