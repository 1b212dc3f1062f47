import { createPlural } from '../../../language/plural.ts';
import type { ImporterTexts } from './en.ts';

const plural = createPlural('sw');
const digits = new Intl.NumberFormat('sw');

export const importerSw: ImporterTexts = {
  join: (parts) => parts.join(', '),
  label: 'Caseline',
  checking: (rows) => (rows === 0 ? 'Inasoma faili…' : `Inasoma faili: safu ${digits.format(rows)}…`),
  failed: 'Caseline haikuweza kukagua faili hii. HQ bado inaweza kuiingiza.',
  unreached: (n, of) =>
    n === 1
      ? `Namba 1 kati ya ${digits.format(of)} haimfikii mtu yeyote`
      : `Namba ${digits.format(n)} kati ya ${digits.format(of)} hazimfikii mtu yeyote`,
  reached: (n) =>
    n === 1 ? 'HQ itatuma kwa namba hiyo moja' : `HQ itatuma kwa namba zote ${digits.format(n)}`,
  causes: {
    'phone-zero-lost': (n) => plural(n, { one: '# imepoteza 0 yake', other: '# zimepoteza 0 yake' }),
    'phone-leading-zero': (n) => plural(n, { one: '# inaanza na 0', other: '# zinaanza na 0' }),
    'phone-international-prefix': (n) => plural(n, { one: '# inaanza na 00', other: '# zinaanza na 00' }),
    'phone-country-code-missing': (n) =>
      plural(n, { one: '# haina msimbo wa nchi', other: '# hazina msimbo wa nchi' }),
    'phone-country-code-doubled': (n) =>
      plural(n, { one: '# ina msimbo wa nchi mara mbili', other: '# zina msimbo wa nchi mara mbili' }),
    'phone-trailing-decimal': (n) => plural(n, { one: '# inaishia na .0', other: '# zinaishia na .0' }),
    'phone-scientific-notation': (n) =>
      plural(n, { one: '# imeandikwa kama 2.5E+11', other: '# zimeandikwa kama 2.5E+11' }),
    'phone-too-short': (n) => plural(n, { one: '# ni fupi mno', other: '# ni fupi mno' }),
    'phone-too-long': (n) => plural(n, { one: '# ni ndefu mno', other: '# ni ndefu mno' }),
    'phone-several-numbers': (n) => plural(n, { one: '# ina namba mbili', other: '# zina namba mbili' }),
    'phone-not-valid': (n) => plural(n, { one: '# haitumiki popote', other: '# hazitumiki popote' }),
    'phone-landline': (n) => plural(n, { one: '# ni simu ya mezani', other: '# ni simu za mezani' }),
    'digits-lost': (n) => plural(n, { one: '# imepoteza tarakimu', other: '# zimepoteza tarakimu' }),
    'read-as-date': (n) => plural(n, { one: '# inasomwa kama tarehe', other: '# zinasomwa kama tarehe' }),
    'duplicate-in-file': (n) =>
      plural(n, { one: '# iko mara mbili kwenye faili', other: '# ziko mara mbili kwenye faili' }),
    'phone-owned': (n) => plural(n, { one: '# ni ya mtu mwingine', other: '# ni za watu wengine' }),
  },
  otherErrors: (n) => plural(n, { one: 'kosa lingine #', other: 'makosa mengine #' }),
  otherWarnings: (n) => plural(n, { one: 'jambo # la kuangalia', other: 'mambo # ya kuangalia' }),
  nothingElse: 'hakuna kosa lingine',
  noNumbers: (rows) => `Safu ${digits.format(rows)}, hakuna namba za simu`,
  noColumns:
    'Hakuna safuwima yenye jina la sifa ya mwasiliani. Unachokilinganisha mwenyewe kinakaguliwa kwenye ukurasa wa kulinganisha safuwima.',
  refused: 'HQ inakataa faili hii',
  dies: (row) => `Uingizaji wa HQ unasimama kwenye safu ya ${row}`,
  onceMended: 'Hilo likishasahihishwa:',
  atRow: (row) => `safu ya ${row}`,
  more: (n) => plural(n, { one: 'na safu # zaidi', other: 'na safu # zaidi' }),
  rows: (n) => plural(n, { one: 'Safu #', other: 'Safu #' }),
  list: {
    row: 'Safu',
    sheet: 'Karatasi',
    value: 'Thamani',
    stored: 'HQ inahifadhi',
    corrected: 'Iliyosahihishwa',
    nothing: 'tupu',
  },
  open: 'Onyesha safu na sababu',
  bulk: 'Kila karatasi ina safuwima caseid. Ikiwa karatasi zina majina ya aina za kesi, HQ inaingiza zote; kwa hiyo zote zinakaguliwa.',
  nearMiss: (column, property) =>
    `“${column}” inafanana na ${property}, lakini HQ inaisoma kama sifa nyingine.`,
  privacy: 'Faili inasomwa ndani ya kivinjari hiki na Caseline haiitumi popote.',
  owners: {
    ask: 'Uliza nani ana namba hizi',
    why: 'Kwa majibu, namba ni ya mwasiliani mmoja. Caseline inauliza tu ukibonyeza hapa.',
    asking: 'Inauliza…',
    nothing: 'Hakuna namba ya faili hii inayotaka majibu.',
    free: (n) =>
      n === 1
        ? 'Kwa kadiri inavyojulikana, hakuna mwingine mwenye namba hii.'
        : `Kwa kadiri inavyojulikana, hakuna mwingine mwenye yoyote kati ya namba ${digits.format(n)}.`,
    held: (n, of) =>
      `Namba ${digits.format(n)} kati ya ${digits.format(of)} zilizoulizwa ${n === 1 ? 'ni ya mtu mwingine' : 'ni za watu wengine'}.`,
    heldMaybeSelf: (n, of) =>
      `Namba ${digits.format(n)} kati ya ${digits.format(of)} zilizoulizwa ${n === 1 ? 'tayari ina mwenyewe' : 'tayari zina wenyewe'}. Faili haitaji kesi zake kwa case_id, kwa hiyo huenda baadhi ni za waasiliani hawa hawa.`,
    unasked: 'Haikuwezekana kuuliza nani ana namba. Jaribu tena baadaye.',
    part: (n) => `Ni namba ${digits.format(n)} za kwanza tu zilizoulizwa.`,
  },
  copy: {
    download: 'Pakua faili iliyosahihishwa',
    writing: 'Inaandika…',
    done: (cells) =>
      `Imehifadhiwa ikiwa na ${plural(cells, { one: 'kisanduku # kilichobadilishwa', other: 'visanduku # vilivyobadilishwa' })}. Chagua faili hiyo badala ya hii.`,
    changes: 'Pakua orodha ya mabadiliko',
    listed: 'Mabadiliko yameorodheshwa kwenye karatasi yake ya mwisho.',
    none: 'Nakala iliyosahihishwa ya faili hii haiwezi kuandikwa.',
    takes: 'HQ inakubali nakala hiyo.',
    stillRefused: 'HQ inakataa nakala pia: sahihisha mengine kwa mkono.',
    reason: (reason, column, row) =>
      `Ni faili ya Excel, kwa sababu CSV haiwezi kubeba kilichokusudiwa: ${reason} (safu ya ${row}, ${column}).`,
    failed: 'Nakala haikuweza kuandikwa.',
  },
  mapping: {
    good: (n) => plural(n, { one: 'Thamani #, hakuna kosa', other: 'Thamani #, hakuna kosa' }),
    empty: 'hakuna thamani',
    wrong: (n, of) => `Thamani ${digits.format(n)} kati ya ${digits.format(of)} si sahihi`,
    look: (of) => plural(of, { one: 'Thamani #', other: 'Thamani #' }),
    sample: (rows) => `kwenye safu ${digits.format(rows)} za kwanza`,
    notSeen:
      'Caseline haijaona faili ya uingizaji huu, au haikuisoma hadi mwisho. Rudi nyuma uichague tena ili safuwima hii ikaguliwe.',
    notJudged: 'Safuwima hii haikukaguliwa kama sifa hii.',
  },
  confirm: {
    title: 'Uingize thamani hizi?',
    body: 'HQ inaziingiza kama zilivyo, na haisemi lolote kuhusu makosa.',
    column: (column, property) => (column === property ? property : `${column} → ${property}`),
    back: 'Usiingize',
    importAnyway: 'Ingiza hata hivyo',
  },
};
