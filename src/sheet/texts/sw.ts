/** What people read about files and rows, in Swahili. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { SheetTexts } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const byHand = 'Au acha Caseline iandike faili.';
const ONLY_UTF_8 = 'HQ inasoma UTF-8 tu.';
const BY_NAME = 'HQ inasoma faili kama jina lake linavyosema.';
const HUNDREDS = 'Safu zilizotangulia zinaingizwa mia mia; zinazofuata zinapotea.';
const GUESSES = 'HQ inakisia seli za faili ya CSV ni nini.';
const AS_TEXT = 'Hifadhi faili kama kitabu cha Excel, na safuwima iwe maandishi.';
const NOT_IMPORTED = 'HQ inaonyesha kosa na haiingizi safu.';
const AS_WORKBOOK = `Ihifadhi kama kitabu cha Excel. ${byHand}`;

const refusals: SheetTexts['refusals'] = {
  'file-type': ([extension = '', kind]) =>
    kind === undefined
      ? text(
          `HQ haikubali faili zinazoishia na .${extension}.`,
          `Hifadhi faili kama .xlsx, .xls au .csv, kwa herufi ndogo. ${byHand}`,
          'HQ inaangalia mwisho wa jina, na herufi kubwa zinahesabika.',
        )
      : text(`Faili inaishia na .${extension}, lakini ni kitabu cha Excel.`, 'Ipe jina la .xlsx.', BY_NAME),
  'file-empty': () =>
    text(
      'Faili ni tupu.',
      'Chagua faili nyingine.',
      'HQ inahitaji safu ya majina ya safuwima na safu chini yake.',
    ),
  'not-a-workbook': ([extension = '', kind]) =>
    kind === 'csv'
      ? text(
          `Faili inaishia na .${extension}, lakini si faili ya Excel: ina maandishi ya kawaida.`,
          `Ipe jina la .csv, au ihifadhi tena kwenye Excel. ${byHand}`,
          BY_NAME,
        )
      : kind === undefined
        ? text(
            'Faili si kitabu cha Excel, au sehemu yake imekosekana.',
            'Ihifadhi tena kwenye Excel, au ipakue mara nyingine.',
            'HQ haiwezi kuifungua.',
          )
        : text(
            `Faili inaishia na .${extension}, lakini ni faili ya Excel ya aina nyingine.`,
            `Ipe jina la .${kind}. ${byHand}`,
            BY_NAME,
          ),
  password: () =>
    text(
      'Faili inalindwa na nenosiri.',
      'Kwenye Excel chagua File > Info > Protect Workbook > Encrypt with Password, futa nenosiri kisha hifadhi.',
      'HQ haiwezi kuifungua.',
    ),
  'external-links': () =>
    text(
      'Kitabu kina viungo vya vitabu vingine.',
      `Kwenye Excel chagua Data > Edit Links > Break Link kisha hifadhi. ${byHand}`,
      'HQ inakataa vitabu kama hivyo.',
    ),
  damaged: () =>
    text(
      'Faili imeharibika.',
      'Ifungue kwenye Excel, acha Excel iirekebishe, kisha ihifadhi tena.',
      'HQ haiwezi kuisoma.',
    ),
  'too-large': () =>
    text(
      'Faili ikifunguliwa ni kubwa kuliko lahajedwali.',
      'Nakili safu kwenye kitabu kipya na uhifadhi hicho.',
      'Caseline haiisomi, kwa sababu faili kama hizo zinaweza kutengenezwa ili kuleta madhara.',
    ),
  'not-utf-8': () =>
    text('Maandishi si UTF-8: herufi kama é zimeandikwa kwa njia ya zamani.', AS_WORKBOOK, ONLY_UTF_8),
  'utf-16': () => text('Maandishi ni UTF-16, “Unicode Text” ya Excel.', AS_WORKBOOK, ONLY_UTF_8),
  'cell-too-long': () =>
    text(
      'Seli moja ina zaidi ya herufi 131,072.',
      'Ifupishe.',
      'HQ haikubali seli ndefu zaidi kutoka faili ya CSV.',
    ),
  'cell-overflow': () =>
    text(
      'HQ inashindwa kwenye seli: mara nyingi ni namba ya tarakimu 11 inayoanza na 0, au kitambulisho kama 12e345.',
      `Andika namba pamoja na msimbo wa nchi, au hifadhi faili kama kitabu cha Excel. ${byHand}`,
      'HQ hujaribu kusoma kila seli ya faili ya CSV kama namba au tarehe, na hii ni kubwa mno kwa kalenda yake.',
    ),
  'cell-unreadable': () =>
    text(
      'HQ inashindwa kwenye seli ambayo aina yake na thamani yake haziendani.',
      `Hifadhi faili tena kwenye Excel. ${byHand}`,
      'Programu iliyoandika faili ilisema kwamba maandishi ni namba.',
    ),
  'empty-line': () =>
    text(
      'Faili ina mstari mtupu.',
      `Ufute, hata ule wa mwisho. ${byHand}`,
      'HQ inauchukua kama safu isiyo na seli.',
    ),
  'open-quote': () =>
    text(
      'Alama ya nukuu (") haifungwi kamwe, kwa hiyo sehemu yote iliyobaki ya faili ni seli moja.',
      'Funga alama ya nukuu, au ifute.',
      'HQ inataka safu zenye urefu sawa.',
    ),
  'separator-line': () =>
    text(
      'Mstari wa kwanza ni “sep=”.',
      `Ufute. ${byHand}`,
      'Excel inauelewa mstari huo; HQ inauchukua kama majina ya safuwima.',
    ),
  'row-length': () =>
    text(
      'Safu zina idadi tofauti za seli.',
      `Tafuta koma iliyozidi au iliyopungua. ${byHand}`,
      'HQ inataka kila safu iwe na seli nyingi kama safu ya kwanza.',
    ),
  'no-sheets': () =>
    text(
      'HQ haioni karatasi yoyote kwenye kitabu hiki (Strict Open XML).',
      `Kihifadhi kama “Excel Workbook (.xlsx)”, si “Strict Open XML Spreadsheet”. ${byHand}`,
      'Kisomaji cha HQ hakijui aina hiyo.',
    ),
  'byte-order-mark': () =>
    text(
      'Faili inaanza na alama ya mpangilio wa baiti, kama “CSV UTF-8” ya Excel.',
      `Ihifadhi kama kitabu cha Excel, si kama “CSV UTF-8”. ${byHand}`,
      'HQ inaichukua alama hiyo kama sehemu ya jina la safuwima ya kwanza.',
    ),
  delimiter: () =>
    text(
      'Seli zimetenganishwa kwa kitu kingine, si koma.',
      AS_WORKBOOK,
      'HQ inajua koma tu, na inauchukua mstari wote wa kwanza kama safuwima moja.',
    ),
  'column-name': (names) =>
    text(
      `HQ haikubali majina haya ya safuwima: ${quoted(names)}.`,
      `Anza jina kwa herufi, na tumia herufi, tarakimu, _ na - tu. ${byHand}`,
      'Nafasi zinahesabika, hata zile zisizoonekana; kwenye faili ya CSV, HQ inachukua majina kama May au yes kuwa tarehe na majibu.',
    ),
  'no-rows': () => text('Lahajedwali ni tupu.', 'Jaza karatasi ya kwanza.', 'HQ inasoma karatasi ya kwanza.'),
  'too-many-columns': () =>
    text(
      'Karatasi ina zaidi ya safuwima 300 zenye jina.',
      'Futa safuwima zisizohitajika.',
      'HQ inakubali 300.',
    ),
  'bulk-without-caseid': () =>
    text(
      'Karatasi moja haina safuwima ya caseid.',
      'Ongeza safuwima hiyo, au zipe karatasi majina mengine.',
      'Kila karatasi ina jina la aina ya kesi, kwa hiyo HQ inaziingiza zote, na inapata kila kesi kwa caseid.',
    ),
  'reserved-column': (names) =>
    text(
      `Safuwima ${quoted(names)} haipaswi kuingizwa.`,
      'Ifute, au usiilinganishe na chochote.',
      'Jina hilo ni la HQ yenyewe: uingizaji unashindwa kwenye safu ya kwanza.',
    ),
  'date-out-of-range': () =>
    text(
      'Uingizaji unasimama kwenye seli ambayo ni tarehe kabla ya 1900 au baada ya 9999.',
      `Fanya safuwima iwe maandishi, au hifadhi faili kama .xlsx. ${byHand}`,
      HUNDREDS,
    ),
  'search-cell-missing': () =>
    text(
      'Uingizaji unasimama kwenye safu isiyo na seli ya kitambulisho cha kesi.',
      `Futa safu tupu, au hifadhi faili tena kwenye Excel. ${byHand}`,
      HUNDREDS,
    ),
};

const failures: SheetTexts['failures'] = {
  'name-too-long': text('Jina lina zaidi ya herufi 255.', 'Lifupishe.', NOT_IMPORTED),
  'external-id-too-long': text('external_id ina zaidi ya herufi 255.', 'Ifupishe.', NOT_IMPORTED),
  'blank-external-id': text(
    'external_id ni tupu, au ni 0.',
    'Ijaze.',
    'HQ inapata kesi kwa hiyo: inaonyesha kosa na haiingizi safu.',
  ),
  'character-not-allowed': text(
    'Seli ya safu hii, au ya safu iliyo karibu, ina herufi isiyoonekana ambayo HQ inaikataa.',
    'Andika seli upya.',
    'HQ huingiza safu mia mia: herufi moja kama hiyo inazizuia zote.',
  ),
  'import-stopped': text(
    'Uingizaji wa HQ ulisimama kabla ya kuhifadhi safu hii.',
    'Rekebisha safu ambapo unasimama.',
    'Ni mamia kamili ya safu zilizotangulia tu yanayohifadhiwa.',
  ),
};

const remarks: SheetTexts['remarks'] = {
  'read-as-date': text('HQ inaichukua thamani kama tarehe au saa.', AS_TEXT, GUESSES),
  'read-as-true-or-false': text('HQ inaichukua thamani kama True au False.', AS_TEXT, GUESSES),
  'read-as-number': text(
    'HQ inaichukua thamani kama namba na inahifadhi maandishi mengine.',
    AS_TEXT,
    GUESSES,
  ),
  'digits-lost': text(
    'Lahajedwali ilibakiza tarakimu za kwanza za namba tu.',
    'Chukua namba kutoka ilikotoka.',
    'HQ inaijaza kwa sifuri na kutuma kwa namba isiyo sahihi.',
  ),
  'error-value': text(
    'Seli inaonyesha kosa la lahajedwali, au namba kama tarehe.',
    'Fanya safuwima iwe maandishi na uandike thamani tena.',
    'HQ inahifadhi maandishi ya kosa hilo.',
  ),
};

export const sheetSw: SheetTexts = {
  refusals,
  failures,
  remarks,
  skipped: text('Kila seli ambayo HQ ingeiandika ni tupu.', '', 'HQ inaruka safu: haifuti chochote.'),
  duplicate: text(
    'Namba iko kwenye safu iliyotangulia, kwa kesi nyingine.',
    'Tafuta ni ya nani.',
    'Namba ni ya mwasiliani mmoja: HQ inampa wa kwanza na haisemi chochote; majibu yanamfikia huyo tu.',
  ),
  noNumber: text('Safu haina namba ya simu.', '', 'HQ haitumi SMS kwa mwasiliani huyu.'),
  nearMiss: (column, property) =>
    `Safuwima “${column}” inafanana na ${property}. Kwa jina lake lenyewe, HQ haiisomi kwa ajili ya ujumbe.`,
  noColumns: text(
    'Karatasi ya kwanza haina majina ya safuwima kwenye safu yake ya kwanza.',
    'Andika majina ya sifa kwenye safu ya kwanza ya karatasi ya kwanza.',
    'HQ inasoma karatasi ya kwanza tu, na haipati chochote cha kuingiza.',
  ),
  reasons: {
    'value-would-be-guessed': 'HQ ingeichukua thamani kuwa kitu kingine',
    'cell-hq-fails-at': 'HQ inashindwa kwenye seli',
    'header-would-be-guessed': 'HQ ingelichukua jina la safuwima kuwa kitu kingine',
    'looks-like-formula': 'Excel ingekokotoa thamani',
  },
  notes: {
    'other-columns-as-text':
      'Safuwima nyingine ni maandishi humo: HQ inazihifadhi kama zilivyoandikwa, hata zile ambazo kwenye faili ya CSV inazichukua kuwa tarehe au namba.',
    'values-only': 'Ni thamani tu zilizonakiliwa: si fomula, mitindo wala picha.',
    'encoding-guessed': 'Herufi zilisomwa kama Windows-1252. Angalia kwenye nakala majina yenye é, ñ au ü.',
  },
};
