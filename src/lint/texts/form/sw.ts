import type { Message } from '../../finding.ts';
import type { Asked, Wanted } from '../../probes/asked.ts';
import type { Spelling } from '../../probes/manner.ts';
import { quote } from '../../words.ts';
import { wordsSw } from '../words/sw.ts';
import type { formRulesEn } from './en.ts';

const { list, named } = wordsSw;

const EXPRESSION_INVALID_WHY =
  'Fomu haifunguki au inasimama kwa kosa kwenye simu na Web Apps, au sifa inaachwa tupu: hakuna ujumbe.';
const FORM_STOPS_ASK_FIRST =
  "Uliza kwanza kama kuna cha kufanyia kazi, kama katika `if(… = '', '', …)`: simu huhesabu kabla mtu hajajibu.";
const PROPERTY_DIFFERS = {
  why: 'Fomu zote mbili zinaandika kwa waasiliani wale wale. Fomu iliyotumiwa mwisho ndiyo inayoamua, kwa hiyo mtu yule yule anafikiwa baada ya fomu moja na si baada ya nyingine, na namba za mtu mmoja hazilingani.',
  how: 'Andika sifa kwa njia moja katika fomu zote mbili.',
};

/** How a form writes numbers. */
const SPELLINGS: Readonly<Record<Spelling, string>> = {
  plus: '+ na tarakimu',
  national: 'namba ya kitaifa',
  international: 'tarakimu pamoja na msimbo wa nchi',
};

/** What a question asks for. */
const ASKED: Readonly<Record<Asked, string>> = {
  date: 'tarehe',
  time: 'saa',
  'date-time': 'tarehe na saa',
  number: 'namba',
  place: 'mahali kwenye ramani',
  media: 'picha, sauti au video',
};

/** What a property takes. */
const WANTED: Readonly<Record<Wanted, string>> = {
  contact_phone_number: 'namba ya simu',
  commcare_email_address: 'anwani ya barua pepe',
  time_zone: 'jina la saa za eneo',
  language_code: 'msimbo wa lugha',
  contact_backend_id: 'jina la lango la SMS',
};

/** What the rules say. */
export const formRulesSw: typeof formRulesEn = {
  'contact-in-repeat': {
    outside: (question: string, repeat: string): Message => ({
      what: `Kila kesi ya kikundi kinachorudiwa ${quote(repeat)} inapata namba ile ile ya simu: jibu la ${named(question)}, lililo nje ya kikundi hicho.`,
      why: 'Mwasiliani mmoja tu anaweza kuwa na namba kwa ujumbe wa pande mbili. Wengine wote hawawezi kujibu, na simu moja inapata kila ujumbe mara kadhaa.',
      how: 'Uliza namba ndani ya kikundi kinachorudiwa, au ihifadhi kwa kesi yenye namba hiyo tu.',
    }),
  },
  'default-too-early': {
    early: (question: string, other: string, calculated: boolean): Message => ({
      what: `Thamani ya mwanzo ya ${named(question)} inatumia ${named(other)}, ambayo bado haina thamani wakati thamani za mwanzo zinawekwa.`,
      why: `CommCare huweka thamani za mwanzo mara moja, fomu inapofunguka: kabla mtu yeyote hajajibu na kabla ya ${calculated ? 'chochote kuhesabiwa' : 'hesabu yoyote'}. Kinachohifadhiwa ni kana kwamba ${named(other)} ni tupu.`,
      how: 'Tumia hesabu kwenye thamani iliyofichwa badala yake: inafuata majibu.',
    }),
    title: (): string => 'Ihesabu badala yake',
  },
  'expression-invalid': {
    syntax: (text: string, detail: string): Message => ({
      what: `Usemi ${quote(text)} hauwezi kusomeka: ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Sahihisha usemi.',
    }),
    function: (name: string, near: string | null, cuts: boolean): Message => ({
      what: `CommCare haina kazi (function) ${quote(name)}.`,
      why: EXPRESSION_INVALID_WHY,
      how: cuts
        ? 'Tumia `substr(text, start, end)`. Inahesabu kuanzia 0, na herufi iliyo kwenye `end` haimo tena kwenye tokeo.'
        : near
          ? `Tumia ${quote(near)}, ikiwa ndilo lililokusudiwa.`
          : 'Tumia mojawapo ya kazi zilizo kwenye maelezo ya CommCare.',
    }),
    arguments: (name: string, count: number): Message => ({
      what: `${quote(name)} haikubali ${count === 1 ? 'thamani' : 'thamani'} ${count}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Angalia kwenye maelezo ya CommCare kazi hiyo inakubali nini.',
    }),
    question: (path: string, near: string | null): Message => ({
      what: `Hakuna swali ${quote(path)} katika fomu hii.`,
      why: EXPRESSION_INVALID_WHY,
      how: near ? `Tumia ${quote(near)}, ikiwa ndilo lililokusudiwa.` : 'Chagua swali la fomu hii.',
    }),
    regex: (pattern: string, detail: string): Message => ({
      what: `Ruwaza ${quote(pattern)} si usemi wa kawaida (regex): ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Sahihisha ruwaza.',
    }),
    regexOnPhones: (pattern: string, detail: string): Message => ({
      what: `Kwa simu, ruwaza ${quote(pattern)} si usemi wa kawaida (regex): ${detail}.`,
      why: 'Web Apps inaikubali, lakini kwenye simu fomu inasimama kwa kosa.',
      how: 'Iandike kama zote mbili zinavyoikubali: `\\}` kwa `}`, `\\p{L}` kwa `\\pL`, kipimo kimoja kwa kila sehemu.',
    }),
    regexInWebApps: (pattern: string, detail: string): Message => ({
      what: `Kwa Web Apps, ruwaza ${quote(pattern)} si usemi wa kawaida (regex): ${detail}.`,
      why: 'Simu zinaikubali, lakini kwenye Web Apps fomu inasimama kwa kosa.',
      how: 'Iandike kama zote mbili zinavyoikubali: bila maelezo `(?#…)`, na majina ya madaraja kama `\\p{Lower}`.',
    }),
    circle: (questions: readonly string[]): Message => ({
      what: `Hesabu ya ${quote(questions[0] ?? '')} inajirejelea yenyewe: ${questions.map(quote).join(' → ')}.`,
      why: 'CommCare haifungui fomu ambayo hesabu inajitegemea yenyewe.',
      how: 'Ondoa rejeleo moja kwenye mzunguko.',
    }),
  },
  'form-stops': {
    opening: (place: string, reason: string): Message => ({
      what: `Fomu haifunguki: CommCare inasimama kwenye ${named(place)}. ${reason}`,
      why: 'Hakuna anayeweza kujaza fomu kwenye simu au Web Apps, hata mengine yote yakiwa sahihi.',
      how: FORM_STOPS_ASK_FIRST,
    }),
    answering: (place: string, reason: string, question: string, answer: string): Message => ({
      what: `Fomu inasimama ${named(question)} ikijibiwa ${quote(answer)}: CommCare inaonyesha kosa kwenye ${named(place)}. ${reason}`,
      why: 'Anayejaza fomu hawezi kuendelea, na kilichojibiwa kabla kinaweza kupotea.',
      how: FORM_STOPS_ASK_FIRST,
    }),
  },
  'mapping-question-gone': {
    gone: (property: string, question: string): Message => ({
      what: `CommCare HQ inakaribia kuacha kiungo cha ${quote(property)}: fomu haina swali ${named(question)}.`,
      why: 'CommCare HQ haijengi programu yenye kiungo kama hicho. Mipangilio ya fomu inakiacha mtu yeyote atakapohifadhi, chochote kitakachobadilishwa; tangu hapo hakuna kinachohifadhiwa kwenye sifa hiyo.',
      how: `Ikiwa swali lilibadilishwa jina, lichague tena kwa ${quote(property)} kwenye Case Management. Ikiwa halihitajiki tena, ondoa mstari.`,
    }),
  },
  'name-missing': {
    missing: (): Message => ({
      what: 'Fomu inaunda kesi yenye namba ya simu na haiipi jina.',
      why: 'Mwasiliani asiye na jina anaonekana mtupu kwenye orodha na ripoti, na madodoso ya SMS kwake yanashindwa.',
      how: 'Jaza jina la kesi kutoka kwenye swali.',
    }),
  },
  'property-differs-between-forms': {
    checked: (property: string, other: string, here: boolean): Message => ({
      what: here
        ? `Fomu hii inakagua \`${property}\`, na fomu ${quote(other)} haikagui.`
        : `Fomu hii haikagui \`${property}\`, na fomu ${quote(other)} inakagua.`,
      ...PROPERTY_DIFFERS,
    }),
    spelled: (
      property: string,
      other: string,
      here: readonly Spelling[],
      there: readonly Spelling[],
    ): Message => ({
      what: `Fomu hii inaandika \`${property}\` kama ${list(here.map((one) => SPELLINGS[one]))}, na fomu ${quote(other)} kama ${list(there.map((one) => SPELLINGS[one]))}.`,
      ...PROPERTY_DIFFERS,
    }),
    texts: (property: string, other: string, here: readonly string[], there: readonly string[]): Message => ({
      what: `Fomu hii inaandika \`${property}\` kama ${list(here)}, na fomu ${quote(other)} kama ${list(there)}.`,
      ...PROPERTY_DIFFERS,
    }),
  },
  'property-near-miss': {
    nearMiss: (name: string, meant: string): Message => ({
      what: `${quote(name)} si sifa ambayo CommCare HQ inasoma kwa ujumbe; \`${meant}\` ndiyo.`,
      why: 'CommCare HQ inatafuta jina hili hasa. Thamani inahifadhiwa, lakini ujumbe hauitumii, na hakuna kinachosema hivyo.',
      how: `Ibadilishe jina iwe \`${meant}\`.`,
    }),
    title: (to: string): string => `Badilisha jina kuwa ${to}`,
  },
  'property-never-set': {
    never: (question: string, property: string): Message => ({
      what: `\`${property}\` inatoka kwenye thamani iliyofichwa ${named(question)}, ambayo hakuna kinachoijaza: ni tupu daima.`,
      why: 'Kilichokuwepo kwenye kesi kinabadilishwa kuwa tupu kila fomu inapotumwa, na fomu haisemi chochote.',
      how: 'Ipe thamani iliyofichwa hesabu au thamani ya mwanzo, au hifadhi swali badala yake.',
    }),
  },
  'property-on-other-case': {
    other: (index: string, property: string): Message => ({
      what: `\`${index}/${property}\` inaandika sifa ya kesi nyingine: kesi ya ${index}.`,
      why: `Ujumbe kwa kesi ya ${index} unatumia thamani hiyo, ujumbe kwa kesi ya fomu hii hautumii. Kila mtoto anayehifadhiwa anafuta thamani ya wengine.`,
      how: `Iache kama ilivyo ikiwa kesi ya ${index} ndiyo mwasiliani; la sivyo hifadhi \`${property}\`.`,
    }),
  },
  'property-written-twice': {
    sameAction: (property: string): Message => ({
      what: `${quote(property)} inaandikwa mara mbili na tendo moja la kesi.`,
      why: 'Thamani moja tu inahifadhiwa, na fomu haiamui ipi. CommCare HQ haijengi programu yenye maswali mawili kwa sifa moja.',
      how: 'Bakiza moja; weka majibu yote mawili kwenye thamani moja iliyofichwa ikiwa lolote linaweza kutolewa.',
    }),
    sameCase: (property: string): Message => ({
      what: `${quote(property)} ya kesi moja inaandikwa na matendo mawili ya kesi.`,
      why: 'Yote mawili yanafanya kazi kila fomu inapotumwa, na la mwisho linashinda: thamani nyingine inapotea.',
      how: 'Bakiza moja, au yape masharti yasiyoweza kutokea pamoja.',
    }),
    mayMeet: (property: string, action: string): Message => ({
      what: `${quote(property)} inaandikwa na Case Management na ${quote(action)}, labda kwa kesi ile ile.`,
      why: 'Zote mbili zinaandika kwa kesi ambayo mtu ameifungua, ikiwa fomu inafuatilia kesi: thamani moja kati ya mbili inapotea.',
      how: `Bakiza moja. Ikiwa ${quote(action)} ni ya kesi nyingine, ipe kitambulisho cha kesi hiyo.`,
    }),
    title: (question: string): string => `Hifadhi ${question} tu`,
  },
  'usercase-competes': {
    competes: (): Message => ({
      what: 'Fomu inaandika `contact_phone_number` ya kesi ya mtumiaji.',
      why: 'Hapo kesi ya mtumiaji inashindania namba kama mwasiliani mwingine yeyote: na namba ya mfanyakazi mwenyewe, na kila kesi yenye namba hiyo. Wa kwanza ndiye anayeishika kwa ujumbe wa pande mbili.',
      how: 'Weka namba ya mfanyakazi kwenye wasifu wake, isipokuwa kesi ya mtumiaji inakusudiwa kupata ujumbe.',
    }),
  },
  'value-cannot-fit': {
    kind: (question: string, asked: Asked, property: Wanted): Message => ({
      what: `${named(question)} inauliza ${ASKED[asked]}, ambayo kamwe si ${WANTED[property]}.`,
      why: 'CommCare HQ haiwezi kutumia kinachohifadhiwa, na fomu haisemi chochote.',
      how: `Hifadhi swali lingine kwenye \`${property}\`, au badilisha aina ya hili.`,
    }),
    several: (question: string, property: Wanted): Message => ({
      what: `Machaguo kadhaa ya ${named(question)} yanaweza kuchaguliwa pamoja, na kwa pamoja si ${WANTED[property]}.`,
      why: 'CommCare inayahifadhi pamoja, yakitenganishwa kwa nafasi, `a b`. CommCare HQ haiwezi kuyatumia, na fomu haisemi chochote.',
      how: 'Tumia swali la machaguo linalokubali jibu moja.',
    }),
    title: (): string => 'Badilisha kuwa maandishi',
  },
};
