/**
 * Scripts whose digits people write beside or instead of 0 to 9, by their zero (Unicode), with the languages and
 * countries whose keyboards have them first. Countries that write 0 to 9 in daily life (the Maghreb) are left out.
 */
export const OWN_DIGITS: readonly {
  readonly zero: number;
  readonly languages: string;
  readonly countries: string;
}[] = [
  { zero: 0x0660, languages: 'ar ara', countries: 'AE BH EG IQ JO KW LB OM PS QA SA SD SY YE' },
  { zero: 0x06f0, languages: 'fa fas per ur urd ps pus prs ckb', countries: 'AF IR PK' },
  { zero: 0x0966, languages: 'hi hin mr mar ne nep npi bho mai', countries: 'IN NP' },
  { zero: 0x09e6, languages: 'bn ben as asm', countries: 'BD' },
  { zero: 0x0a66, languages: 'pa pan', countries: '' },
  { zero: 0x0ae6, languages: 'gu guj', countries: '' },
  { zero: 0x0b66, languages: 'or ori ory', countries: '' },
  { zero: 0x0be6, languages: 'ta tam', countries: '' },
  { zero: 0x0c66, languages: 'te tel', countries: '' },
  { zero: 0x0ce6, languages: 'kn kan', countries: '' },
  { zero: 0x0d66, languages: 'ml mal', countries: '' },
  { zero: 0x0e50, languages: 'th tha', countries: 'TH' },
  { zero: 0x0ed0, languages: 'lo lao', countries: 'LA' },
  { zero: 0x0f20, languages: 'dz dzo bo bod', countries: 'BT' },
  { zero: 0x1040, languages: 'my mya', countries: 'MM' },
  { zero: 0x17e0, languages: 'km khm', countries: 'KH' },
];
