import type { ExampleMobile } from '../../../contact/phone/example-numbers.ts';
import { mobilePlan } from '../../../contact/phone/mobile-plan.ts';
import type { Witness } from '../witness.ts';
import type { Way } from './ways.ts';

/** What people type where the form itself puts the country code before the answer, and HQ would misread. */
export function behindCodeSpellings(ways: readonly Way[], example: ExampleMobile): readonly Witness[] {
  const { callingCode, significant, country } = example;
  const meant = callingCode + significant;
  const prefix = ways[0]?.prefix ?? '';
  const rest = meant.startsWith(prefix) ? meant.slice(prefix.length) : significant;
  const [first, second, third] = [rest.slice(0, 3), rest.slice(3, 6), rest.slice(6)];
  const lengths = new Set(mobilePlan(country)?.ranges.map(({ length }) => length));
  const doubled: readonly Witness[] = [
    { text: meant, meant, name: 'with-code' },
    { text: `+${meant}`, meant, name: 'with-code' },
  ];
  return [
    { text: `0${rest}`, meant, name: 'national' },
    { text: `00${meant}`, meant, name: 'from-abroad' },
    { text: `(0)${rest}`, meant, name: 'zero-in-brackets' },
    { text: `${first}/${second}/${third}`, meant, name: 'slashes' },
    { text: `${rest} x12`, meant, name: 'extension' },
    { text: `${first}ABC${third}`, meant: null, name: 'letters' },
    { text: first, meant: null, name: 'three-digits' },
    // Where numbers have several lengths, more digits may be one, too.
    ...(lengths.size === 1 ? doubled : []),
  ];
}
