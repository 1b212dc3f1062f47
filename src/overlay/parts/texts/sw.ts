import type { OwnerTexts } from './en.ts';
export const ownerSw: OwnerTexts = {
  hereKind: {
    case: 'Inashikiliwa na kesi ya mradi huu',
    'mobile-worker': 'Inashikiliwa na mfanyakazi wa uwandani wa mradi huu',
  },
  who: 'Ni nani',
  hereUnnamed: 'Iko kwa mwasiliani mwingine wa mradi huu',
  elsewhere: 'Iko kwa mwasiliani wa mradi mwingine',
  shared: 'Inashirikiwa: mradi huu unaruhusu waasiliani kadhaa kutumia namba moja',
  unknown: 'Haijulikani iko kwa nani',
  pending: 'inathibitishwa',
  since: (date: string) => `tangu ${date}`,
  open: 'Fungua',
  fromList: (age: string) => `kutoka orodha ya ${age}`,
};
