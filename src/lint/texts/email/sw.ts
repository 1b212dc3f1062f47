import type { Message } from '../../finding.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { wordsSw } from '../words/sw.ts';
import type { emailRulesEn } from './en.ts';

const { list, named, place } = wordsSw;

/** What the rules say. */
export const emailRulesSw: typeof emailRulesEn = {
  'email-invalid': {
    invalid: (texts: readonly string[]): Message => ({
      what: `CommCare HQ inakataa ${list(texts)} kuwa anwani ya barua pepe.`,
      why: 'Inachukua anwani kama ilivyo, moja tu, bila nafasi tupu pembeni. Haitumi chochote (`INVALID_EMAIL_ADDRESS`), na fomu haisemi chochote.',
      how: 'Andika anwani moja kama `name@example.org`, au usiandike chochote.',
    }),
  },
  'email-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `Anwani ya barua pepe inatoka kwa ${named(question)}, inayokubali maandishi yoyote.`,
      why: 'CommCare HQ inakagua anwani inapotuma tu. Nafasi tupu mwishoni, anwani mbili au `@` inayokosekana humfanya mtu asipate barua pepe, na fomu haimwambii mtu.',
      how: 'Ongeza sharti la uhakiki linalokubali anwani moja ya barua pepe na si zaidi.',
    }),
  },
  'email-validation-too-loose': {
    loose: (question: string, taken: readonly string[], where: Where): Message => ({
      what: `Sharti la uhakiki la ${named(question)} linakubali${place(where)} ${list(taken, 5)}, ambayo CommCare HQ inakataa.`,
      why: 'CommCare HQ inachukua anwani moja kama ilivyo, bila nafasi tupu, majina au anwani ya pili. Haitumi chochote (`INVALID_EMAIL_ADDRESS`), na fomu haisemi chochote.',
      how: 'Fanya sharti likubali anwani moja na si zaidi.',
    }),
  },
  'email-validation-too-strict': {
    all: (question: string, example: string): Message => ({
      what: `Sharti la uhakiki la ${named(question)} halikubali anwani yoyote ya barua pepe ambayo CommCare HQ inaweza kutumia: linakataa hata ${quote(example)}.`,
      why: 'Hakuna anayeweza kuandika anwani. Watu wanaiacha, au wanaandika kitu kinachopita na si anwani.',
      how: 'Fanya sharti likubali anwani moja na si zaidi.',
    }),
    some: (question: string, refused: readonly string[]): Message => ({
      what: `Sharti la uhakiki la ${named(question)} linakataa anwani nzuri: ${list(refused, 5)}.`,
      why: 'Wenye anwani kama hiyo hawawezi kuiandika. Wanaiacha, au wanaandika isiyo yao.',
      how: 'Fanya sharti likubali herufi, tarakimu, `.`, `_`, `+` na `-` kabla ya @, sehemu kadhaa baada yake, na mwisho wa urefu wowote.',
    }),
  },
};
