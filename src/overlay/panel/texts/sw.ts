import { createPlural } from '../../../language/plural.ts';
import type { PanelTexts } from './en.ts';

const plural = createPlural('sw');

export const panelSw: PanelTexts = {
  /** The product's name, beside the title. */
  brand: 'Caseline',
  help: 'Msaada',
  title: 'Waasiliani wa ujumbe',
  tabs: { findings: 'Matatizo', setup: 'Andaa', helpers: 'Visaidizi', simulator: 'Kiigaji' },
  open: (n: number) =>
    `Caseline: ${n === 0 ? 'hakuna tatizo' : plural(n, { one: 'tatizo #', other: 'matatizo #' })}`,
  openUnchecked: (said: string) => `Caseline: ${said}`,
  openCounted: (open: string, kinds: string) => `${open}. ${kinds}`,
  /** Behind `open`, for screen readers. */
  openPartly: (open: string) => `${open}. Sehemu tu ya fomu hii imekaguliwa`,
  fixAll: (n: number) =>
    plural(n, { one: 'Tumia sahihisho # salama', other: 'Tumia masahihisho yote # salama' }),
  /** Folded under the button: each fix by name. */
  fixAllList: 'Hili linabadilisha nini',
  empty: 'Hakuna tatizo',
  emptyHint: 'Hakuna kosa lililopatikana katika kile ambacho fomu hii inaandika kwa ujumbe.',
  sameCause: (n: number) => plural(n, { other: '# zaidi kwa sababu ileile' }),
  noProperty: 'Mengine',
  old: (n: number) =>
    plural(n, {
      one: 'Kosa # lilikuwepo kwenye fomu hii ulipoifungua. Kuhifadhi hakuulizi kulihusu.',
      other: 'Makosa # yalikuwepo kwenye fomu hii ulipoifungua. Kuhifadhi hakuulizi kuyahusu.',
    }),
  decided: {
    ignored: {
      title: (n: number) => plural(n, { other: '# limepuuzwa hapa' }),
      because: (reason: string) => `Kwa sababu: ${reason}`,
      undo: 'Kagua tena',
    },
    accepted: {
      title: (n: number) => plural(n, { other: '# limehifadhiwa hata hivyo' }),
      because: (reason: string) => `Limehifadhiwa hata hivyo: ${reason}`,
      undo: 'Uliza tena',
    },
  },
  /** Under an ignored finding, when it was not about one value. */
  decidedWhatever: 'Kanuni hii inapuuzwa hapa, chochote kikiwepo.',
  /** Instead of “Checked”, and above what was not read. */
  partly: 'Sehemu tu ya fomu hii imekaguliwa',
  unread: 'Haijakaguliwa',
  degraded: 'Imezimwa kwenye ukurasa huu',
  degradation: {
    'no-instance': 'Kijenzi cha fomu hakikupatikana: swali lililo kwenye skrini tu ndilo linalokaguliwa.',
    'no-messages': 'Kijenzi cha fomu hakikubali ujumbe: matatizo yako kwenye alama za Caseline tu.',
    'no-reveal': 'Maswali hayawezi kuletwa kwenye skrini kutoka hapa: yachague kwenye mti.',
    'form-not-understood': 'Sehemu ya fomu hii haikuweza kusomwa na imeachwa.',
    'no-save-hook': 'Kuhifadhi hakuzuiwi: kagua orodha kabla ya kuhifadhi.',
    'no-reload-hook': 'Pakia ukurasa upya baada ya Edit Source: kabla ya hapo fomu mpya haikaguliwi.',
    'no-case-mappings': 'Sifa za kesi za maswali hazikuweza kusomwa: Save to Case tu ndiyo inayokaguliwa.',
    'no-page-data': 'Mipangilio ya kesi ya ukurasa haikuweza kusomwa: pakia ukurasa upya ili kuikagua.',
    'no-form-source':
      'Fomu yenyewe haikuweza kusomwa: kinachokaguliwa ni kile ambacho ukurasa huu unasema kuhusu maswali yake tu.',
    'no-mapping-rows': 'Mistari ya ukurasa huu haikupatikana: matatizo yako kwenye orodha hii tu.',
    'other-caseline': 'Caseline nyingine inafanya kazi kwenye ukurasa huu.',
  },
  unknownDegradation: (code: string) => `Kisaidizi hakifanyi kazi kwenye ukurasa huu (\`${code}\`).`,
  status: {
    idle: 'Imekaguliwa',
    checking: 'Inakagua…',
    offline: 'Nje ya mtandao: wamiliki wa namba wanatoka kwenye orodha ya mwisho',
    'signed-out': 'Umetoka kwenye akaunti ya CommCare HQ: haiwezekani kuuliza nani ana namba',
    forbidden: 'Jukumu lako halikuruhusu kuona nani ana namba',
    'unknown-project':
      'Kituo cha ukaguzi hakijui mradi huu, au hakijui tokeni hii: haiwezekani kuuliza nani ana namba',
    unsure: 'Baadhi ya wamiliki wa namba hawakuweza kuulizwa',
    off: 'Imezimwa kwa fomu hii',
    unread: 'Haijakaguliwa: hakuna fomu iliyoweza kusomwa kwenye ukurasa huu',
    broken: 'Haijakaguliwa: kuna hitilafu ndani ya Caseline',
  },
  ownersAsOf: (age: string) => `Orodha ya wamiliki ya ${age}`,
  keys: (next: string, previous: string) => `\`${next}\` tatizo linalofuata, \`${previous}\` lililotangulia`,
};
