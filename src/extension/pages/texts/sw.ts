/** The words of the popup and of the options page. */
import { createPlural } from '../../../language/plural.ts';
import { ruleSummariesSw } from '../../../lint/texts/summaries/sw.ts';
import type { SiteKind } from '../../sites.ts';
import type { PagesTexts } from './en.ts';

const plural = createPlural('sw');

const kinds: Readonly<Record<SiteKind, string>> = {
  vellum: 'Kijenzi cha fomu',
  'case-management': 'Mipangilio ya fomu',
  'web-apps': 'Web Apps',
  importer: 'Ingiza kesi',
  'bulk-edit': 'Kuhariri kwa wingi',
};

export const pagesSw: PagesTexts = {
  help: 'Msaada',
  language: { title: 'Lugha', browser: 'Ya kivinjari' },
  notKept: 'Kivinjari hiki hakikuweza kuhifadhi badiliko: hifadhi yake imejaa au imeharibika.',
  keptUnread:
    'Kilichohifadhiwa katika kivinjari hiki hakiwezi kusomwa sasa: hifadhi yake imejaa au imeharibika.',
  notForgotten:
    'Si kila kitu kiliweza kusahauliwa: hifadhi ya kivinjari hiki imejaa au imeharibika. Jaribu tena, au ondoa kiendelezi.',
  forgetEverything: 'Sahau yote',
  popup: {
    here: 'Ukurasa huu',
    kinds,
    health: 'Nani anaweza kufikiwa?',
    nothing: 'Hakuna kosa lililopatikana.',
    findings: {
      error: (n: number) => plural(n, { one: 'kosa #', other: 'makosa #' }),
      warning: (n: number) => plural(n, { one: 'onyo #', other: 'maonyo #' }),
      info: (n: number) => plural(n, { one: 'kidokezo #', other: 'vidokezo #' }),
      incomplete: (n: number) => plural(n, { one: '# hazijakaguliwa', other: '# hazijakaguliwa' }),
    },
    filled: 'Inaonyesha HQ itakachofanya na mwasiliani wakati fomu inajazwa.',
    states: {
      starting: 'Caseline inasoma fomu.',
      idle: '',
      checking: 'Caseline inakagua.',
      offline: 'Hakuna aliyeweza kuulizwa nani ana namba za fomu hii.',
      'signed-out': 'Umetoka kwenye akaunti ya CommCare HQ, kwa hiyo haisemi nani ana namba.',
      forbidden: 'Jukumu lako halikuruhusu kuona nani ana namba katika mradi huu.',
      'unknown-project':
        'Kituo cha ukaguzi hakijui mradi huu, au hakijui tokeni iliyowekwa: hakuna anayesema nani ana namba. Angalia Chaguzi, Seva.',
      unsure: 'Si yote yaliyoweza kuulizwa.',
      off: 'Ukaguzi wa ukurasa huu umezimwa.',
      unread: 'Hakuna fomu iliyoweza kusomwa kwenye ukurasa huu: hakuna kinachokaguliwa.',
      broken: 'Kuna hitilafu ndani ya Caseline: fomu haijakaguliwa. Tafadhali iripoti.',
      gone: 'Ukurasa huu ulipambana na kadi za Caseline, kwa hiyo Caseline imesimama. Pakia ukurasa upya ili kujaribu tena.',
    },
    partial: 'Sehemu ya fomu haikuweza kusomwa, kwa hiyo haijakaguliwa.',
    notOurs:
      'Caseline haifanyi kazi kwenye ukurasa huu. Inafanya kazi ndani ya CommCare HQ: kwenye kijenzi cha fomu, kwenye mipangilio ya fomu, kwenye Web Apps na App Preview.',
    notStarted: 'Caseline haijaanza kwenye ukurasa huu.',
    reload: 'Pakia ukurasa upya',
    isOff: {
      form: 'Caseline imezimwa kwa fomu hii.',
      webApps: 'Caseline imezimwa kwenye Web Apps za mradi huu.',
      importer: 'Caseline imezimwa kwenye uingizaji wa mradi huu.',
      bulkEdit: 'Caseline imezimwa kwenye kuhariri kwa wingi kwa mradi huu.',
      project: 'Caseline imezimwa kwa mradi huu.',
    },
    switchOff: {
      form: 'Zima kwa fomu hii',
      webApps: 'Zima kwenye Web Apps',
      importer: 'Zima kwenye uingizaji',
      bulkEdit: 'Zima kwenye kuhariri kwa wingi',
      project: (name: string) => `Zima kwa mradi ${name}`,
    },
    switchOn: 'Washa',
    afterReload: 'Itafanya kazi ukurasa utakapopakiwa tena.',
    noPermission: 'Kivinjari chako hakiruhusu Caseline kufanya kazi kwenye kurasa za CommCare HQ.',
    allow: 'Ruhusu',
    kept: 'Vilivyohifadhiwa kwenye kivinjari hiki',
    keptNothing: 'Hakuna kilichohifadhiwa kwenye kivinjari hiki.',
    owners: (n: number) => plural(n, { one: 'mmiliki # anayejulikana', other: 'wamiliki # wanaojulikana' }),
    updated: (when: string | null) => (when === null ? 'haijawahi kusasishwa' : `ilisasishwa ${when}`),
    updating: (n: number) => plural(n, { other: 'inasasisha, # hadi sasa' }),
    troubles: {
      'no-room':
        'Hakuna nafasi kwenye diski hii kwa wamiliki wake: namba zinaweza kukaguliwa ukiwa mtandaoni tu.',
      broken: 'Kilichohifadhiwa kuhusu wamiliki wake kiliharibika na kitasomwa tena utakapotembelea tena.',
      unreadable:
        'Kilichohifadhiwa kuhusu wamiliki wake hakiwezi kusomwa sasa: namba zinaweza kukaguliwa tu ukiwa mtandaoni.',
    },
    decisions: (n: number) =>
      plural(n, {
        one: 'Ulichoamua kimehifadhiwa kwa fomu #.',
        other: 'Ulichoamua kimehifadhiwa kwa fomu #.',
      }),
    aForm: 'Fomu',
    laterFound: (questions: string) => `Mwasiliani mwingine ana namba iliyo katika ${questions}.`,
    laterWaiting: (questions: string) =>
      `Ilihifadhiwa kabla namba za ${questions} hazijaweza kukaguliwa. Zitakaguliwa itakapowezekana.`,
    lookUp: {
      title: 'Tafuta namba',
      project: 'Mradi',
      numbers: 'Namba',
      numbersHelp: 'Moja kwa kila mstari, au safuwima nzima ya jedwali. Zinabaki kwenye kivinjari hiki.',
      submit: 'Tafuta',
      owner: { case: 'kesi', worker: 'mfanyakazi wa uwandani' },
      notKnown: (project: string) => `Wamiliki wa ${project} bado hawajulikani.`,
      from: (project: string, when: string) => `${project}, kutoka orodha ya ${when}. Miradi mingine haimo.`,
    },
    options: 'Chaguzi',
    report: {
      title: 'Ripoti tatizo',
      hint: 'Nakili hii kwenye ripoti yako. Haina namba, jina wala maandishi ya fomu yako.',
      copy: 'Nakili',
      copied: 'Imenakiliwa.',
      send: 'Fungua ripoti',
    },
  },
  options: {
    title: 'Chaguzi za Caseline',
    intro:
      'Kwenye seva za CommCare HQ fomu zinakaguliwa bila haya yote, na seva inasema nani ana namba ya mradi wako. Ongeza hapa seva yako mwenyewe, au kituo cha ukaguzi, kinachojua namba za miradi yote.',
    servers: {
      title: 'Seva',
      none: 'Hakuna seva iliyowekwa.',
      asked: 'inaulizwa yenyewe, kwa kuingia kwako mwenyewe',
      remove: 'Ondoa',
      origin: 'Seva ya CommCare HQ',
      originHint: 'Unapojengea fomu. Seva yako mwenyewe pia inafaa: kivinjari kinaomba ruhusa yako.',
      endpoint: 'Kituo cha ukaguzi',
      endpointHint:
        'Anwani uliyopewa na timu ya mradi wako. Iache tupu pamoja na tokeni ili kuuliza seva yenyewe.',
      token: 'Tokeni',
      tokenHint: 'Inabaki kwenye kivinjari hiki na inatumwa kwa kituo cha ukaguzi tu.',
      add: 'Ongeza seva',
      problems: {
        origin: 'Seva lazima iwe anwani kama https://www.commcarehq.org.',
        known:
          'Seva inajulikana tayari: Caseline inaiuliza yenyewe. Toa kituo cha ukaguzi ili kukiuliza hicho badala yake.',
        endpoint: 'Kituo cha ukaguzi lazima kiwe anwani inayoanza na https://.',
        plain: 'Kituo cha ukaguzi lazima kiwe anwani ya kawaida, bila ?, # au nenosiri.',
        token: 'Tokeni lazima iwe neno moja.',
        permission: 'Bila ruhusa Caseline haiwezi kufanya kazi huko.',
      },
    },
    facts: {
      title: 'Miradi',
      intro: 'Unachojua kuhusu mradi na seva yake haisemi. Seva ikisema, la seva ndilo linalohesabiwa.',
      none: 'Hakuna kilichoandikwa kuhusu mradi.',
      origin: 'Seva ya CommCare HQ',
      project: 'Mradi',
      projectHint: 'Kama kwenye anwani ya kurasa zake: /a/my-project/.',
      countries: 'Nchi za namba zake',
      countriesHint: 'Kati ya mikato, ya kawaida zaidi kwanza: Kenya, Uganda.',
      zone: 'Saa za eneo la mradi',
      zoneHint: 'Jina kutoka orodha ya HQ, kama Africa/Nairobi.',
      languages: 'Misimbo ya lugha zake za SMS',
      languagesHint: 'Kama kwenye Messaging > Languages: en, sw.',
      gateways: 'Majina ya malango yake ya SMS',
      gatewaysHint: 'Moja kwa kila mstari.',
      keep: 'Weka',
      edit: 'Hariri',
      remove: 'Ondoa',
      problems: {
        origin: 'Seva lazima iwe anwani kama https://www.commcarehq.org.',
        project: 'Mradi ni neno lililo baada ya /a/ kwenye anwani ya kurasa zake.',
        country: (text: string) =>
          `“${text}” si nchi ambayo Caseline inaijua. Andika jina lake kwa Kiingereza au msimbo wake wa herufi mbili.`,
        zone: (text: string) => `“${text}” haipo kwenye orodha ya saa za maeneo ya HQ.`,
      },
    },
    rules: {
      title: 'Kanuni',
      intro: 'Kile ambacho Caseline inatafuta. Kanuni iliyozimwa haipati chochote kwenye fomu yoyote.',
      find: 'Tafuta kanuni',
      rule: 'Kanuni',
      setting: 'Inaonyeshwa kama',
      usual: (setting: string) => `kama kawaida (${setting})`,
      settings: { off: 'imezimwa', info: 'kidokezo', warning: 'onyo', error: 'kosa' },
      reset: 'Zote kama kawaida',
      summaries: ruleSummariesSw,
    },
    off: {
      title: 'Mahali Caseline imezimwa',
      none: 'Hakuna mahali.',
      project: (name: string) => `mradi mzima ${name}`,
      on: 'Washa',
    },
    data: {
      title: 'Data',
      intro: 'Kile ambacho Caseline inahifadhi kwenye kivinjari hiki.',
      none: 'Hakuna kilichohifadhiwa kwenye kivinjari hiki.',
      remove: 'Futa',
    },
    file: {
      title: 'Mipangilio kama faili',
      intro: 'Ili kuitunza, au kwa kivinjari kingine. Tokeni hazimo kwenye faili.',
      save: 'Hifadhi kama faili',
      load: 'Pakia faili',
      loaded: 'Mipangilio ya faili inatumika sasa.',
      wantToken: (servers: string) => `Ongeza seva hizi tena, pamoja na tokeni zake: ${servers}.`,
      wantPermission: (servers: string) =>
        `Ongeza seva hizi tena, ili kivinjari kiombe ruhusa yako: ${servers}.`,
      problem: 'Hii si faili ya mipangilio ya Caseline. Hakuna kilichobadilishwa.',
    },
  },
};
