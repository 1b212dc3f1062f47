import type { WelcomeTexts } from './en.ts';

export const welcomeSw: WelcomeTexts = {
  title: 'Karibu Caseline',
  intro:
    'CommCare HQ hutuma SMS na barua pepe kwa kesi pale tu sifa sita zinapokuwa sahihi kabisa, na kamwe haisemi zisipokuwa sahihi. Caseline husema, wakati unafanya kazi.',
  language: { title: 'Lugha', browser: 'Ya kivinjari' },
  steps: [
    'Tengeneza au jaza fomu kwenye CommCare HQ kama kawaida. Caseline huweka alama kwenye kile ambacho HQ haitakielewa.',
    'Soma kwa sentensi moja kosa ni nini, na ulisahihishe kwa mbofyo mmoja. Tendua hurudisha ilivyokuwa.',
    'Hifadhi. Caseline huuliza tu kama kuna kosa jipya, au kama namba tayari ni ya mtu mwingine.',
  ],
  picture:
    'Swali linahifadhiwa katika contact_phone, sifa ambayo HQ haiijui. Caseline huiwekea alama na kupendekeza kubadilisha jina. Baada ya mbofyo mmoja ni contact_phone_number, na HQ itatuma SMS.',
  pause: 'Simamisha picha',
  play: 'Endesha picha',
  scene: {
    property: 'Sifa ya kesi',
    wrong: 'Je, ulimaanisha `contact_phone_number`?',
    fix: 'Badilisha jina',
    done: 'HQ itatuma SMS kwa +254 700 000000',
  },
  permission: {
    title: 'Ruhusa',
    given: 'Caseline inaweza kufanya kazi kwenye kurasa za CommCare HQ. Hakuna cha kuweka.',
    needed: 'Kivinjari chako bado hakiruhusu Caseline kufanya kazi kwenye kurasa za CommCare HQ.',
    allow: 'Ruhusu',
    refused:
      'Haikuruhusiwa, kwa hiyo Caseline haifanyi chochote. Unaweza kuiruhusu hapa au kwenye dirisha dogo la kiendelezi wakati wowote.',
  },
  promise:
    'Caseline haibadilishi chochote katika fomu usipobonyeza kitufe, na haitumi namba popote isipokuwa kwa seva unayochagua.',
  next: {
    title: 'Pa kuendelea',
    guide: 'Jinsi Caseline inavyofanya kazi',
    setup: 'Andaa ujumbe katika fomu',
    privacy: 'Kinachobaki faragha',
    options: 'Chaguzi: seva, miradi, kanuni',
  },
};
