import type { FormVerdict } from '../../assist/verdict/form-verdict.ts';
import { useEnv } from '../parts/env.ts';
import { RichText } from '../parts/rich-text.tsx';
import { ToneIcon } from '../parts/verdict-icon.tsx';
import { sayVerdict } from './verdict-sentence.ts';

/** What the whole form comes to, before any list. */
export function FormVerdictLine({ verdict }: { readonly verdict: FormVerdict }) {
  const { tone, text } = sayVerdict(verdict, useEnv());
  return (
    <p class={`form-verdict ${tone}`}>
      <ToneIcon tone={tone} />
      <span>
        <RichText text={text} />
      </span>
    </p>
  );
}
