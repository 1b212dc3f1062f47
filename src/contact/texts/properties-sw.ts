import type { PropertyTexts } from './properties-en.ts';

export const propertiesSw: PropertyTexts = {
  contact_phone_number: {
    title: 'Namba ya simu',
    use: 'HQ inatuma SMS kwa namba hii: msimbo wa nchi na namba, tarakimu tu.',
    example: '254712345678',
    empty: 'Mwasiliani hapati SMS.',
  },
  contact_phone_number_is_verified: {
    title: 'Namba ya simu iliyothibitishwa',
    use: 'Ikiwa hii ni 1, HQ inasajili namba kwa ujumbe wa pande mbili, ili majibu na madodoso ya SMS yamfikie mwasiliani huyu.',
    example: '1',
    empty: 'HQ inatuma kwa namba, lakini majibu hayachukuliwi kwa mwasiliani huyu.',
  },
  commcare_email_address: {
    title: 'Anwani ya barua pepe',
    use: 'HQ inatuma barua pepe kwa anwani hii moja.',
    example: 'amina@example.org',
    empty: 'Mwasiliani hapati barua pepe.',
  },
  time_zone: {
    title: 'Saa za eneo',
    use: 'HQ inatuma ujumbe uliopangwa kwa saa za eneo hili.',
    example: 'Africa/Nairobi',
    empty: 'HQ inatumia saa za eneo la mradi.',
  },
  language_code: {
    title: 'Lugha',
    use: 'HQ inatuma tafsiri yenye msimbo huu hasa, mmoja wa ile ya Messaging > Languages.',
    example: 'en',
    empty: 'HQ inatumia lugha ya mradi.',
  },
  contact_backend_id: {
    title: 'Lango la SMS',
    use: 'HQ inatuma SMS kwa mwasiliani huyu kupitia lango lenye jina hili.',
    example: 'TWILIO_KE',
    empty: 'HQ inachagua lango kwa kufuata namba.',
  },
};
