import { createPlural } from '../../language/plural.ts';
import type { FieldsTexts } from './en.ts';

const plural = createPlural('sw');

/** What the fields of contacts say: messages at inputs of HTML forms, and the full widgets. */
export const fieldsSw: FieldsTexts = {
  /** On the button that puts a corrected value in. */
  use: (value: string) => `Tumia ${value}`,
  useEmpty: 'Acha tupu',
  notTaken: 'Sehemu haikukubali thamani hii.',
  owner: {
    unasked: 'Haikuweza kuulizwa nani ana namba hii.',
    checking: 'Inauliza nani ana namba hii…',
    noNumber: 'Bado hakuna namba ya kuthibitisha.',
  },
  /** Instead of the texts of the dialog before a form builder saves. */
  dialog: {
    title: 'Tuma fomu hii?',
    ownedWhy:
      'Mwasiliani mwenye namba tu ndiye anayepata majibu yake. Fomu hii ingeihifadhi kwa mwasiliani mwingine.',
    goTo: 'Nenda kwenye sehemu',
    saveAnyway: 'Tuma hata hivyo',
  },
  picker: {
    results: (n: number) => plural(n, { one: 'Tokeo #', other: 'Matokeo #' }),
    none: 'Hakuna kilichopatikana',
    clear: 'Futa',
    open: 'Onyesha orodha',
  },
  required: 'Tafadhali jaza sehemu hii.',
  phone: {
    label: 'Namba ya simu',
    country: (name: string) => `Nchi: ${name}`,
    noCountry: 'Chagua nchi',
    search: 'Nchi au msimbo wa kupiga',
    rejected: {
      character: 'Tarakimu tu, na + moja mbele, hufanya namba ya simu.',
      'too-long': 'Namba ya simu ina tarakimu 15 au chache zaidi.',
      'no-number': 'Hakuna namba ya simu kwenye maandishi yaliyobandikwa.',
    },
    several: 'Maandishi yaliyobandikwa yanaweza kusomwa kama namba kadhaa:',
  },
  zone: {
    label: 'Saa za eneo',
    search: 'Mji, nchi au tofauti ya saa',
    localTime: (time: string) => `Huko sasa ni ${time}.`,
    /** `date` is a calendar date, `offset` such as `UTC+02:00`. */
    changes: (date: string, offset: string) => `Saa inabadilika tarehe ${date}, kuwa ${offset}.`,
  },
  language: { label: 'Lugha', search: 'Lugha au msimbo' },
  gateway: {
    label: 'Lango la SMS',
    search: 'Jina la lango',
    standard: 'Tupu: CommCare HQ inachagua lango kwa kufuata namba.',
  },
  verified: {
    label: 'Mtu alikubali kupata ujumbe kwa namba hii',
    hint: 'Hapo CommCare HQ inachukua majibu na madodoso ya SMS ya namba hii kwa mwasiliani huyu.',
  },
  email: { label: 'Anwani ya barua pepe' },
};
