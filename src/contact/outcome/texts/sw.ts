import type { ReasonTexts } from './en.ts';
/**
 * What happened and what to do, by HQ's code in its messaging reports; `REASONS` has HQ's own words beside it.
 * docs/outcome-reasons.md is made of the same table.
 */
export const reasonsSw: ReasonTexts = {
  NO_PHONE_NUMBER:
    'Namba haipo, ni 0, ina tarakimu tatu au chache zaidi, au ina kitu kingine kuliko tarakimu, nafasi tupu, mabano, vistari, nukta na + moja mwanzoni. Hifadhi msimbo wa nchi na namba, tarakimu tu.',
  NO_TWO_WAY_PHONE_NUMBER:
    'Namba haijawekewa alama kuwa imethibitishwa, au mwasiliani mwingine kwenye seva hiyo anayo, labda katika mradi mwingine. Hifadhi 1 ikiwa mtu alikubali ujumbe; ikiwa mwasiliani mwingine ana namba hiyo, funga kesi hiyo au ondoa namba kwa mfanyakazi huyo, kisha hifadhi kesi hii tena: HQ haiihamishi yenyewe.',
  CONTACT_IS_INACTIVE:
    'Kesi imefungwa au imefutwa, au mfanyakazi amezimwa. Ifungue tena, au iondoe kwa wapokeaji.',
  INVALID_DESTINATION_NUMBER:
    'Hakuna mwenye namba hii, ni simu ya mezani, au tarakimu zinakosekana au si sahihi: mara nyingi msimbo wa nchi unakosekana, 0 ya mwanzo imebaki, au jedwali limeongeza 0 mwishoni. Hifadhi namba kama inavyopigwa kutoka nje ya nchi, tarakimu tu.',
  UNSUPPORTED_COUNTRY: 'Lango halitumi kwa nchi ya namba hii. Kagua msimbo wa nchi, au chagua lango lingine.',
  NO_SUITABLE_GATEWAY:
    'Mradi hauna lango la namba hii. Kagua msimbo wa nchi, kisha malango chini ya Messaging > SMS Connectivity.',
  GATEWAY_NOT_FOUND:
    'Mwasiliani anataja lango ambalo mradi hauwezi kutumia. HQ haitumi chochote na hairudi kwenye lango la kawaida. Sahihisha jina, au hifadhi thamani tupu kwa lango la kawaida.',
  NO_EMAIL_ADDRESS: 'Anwani ya barua pepe haipo au ni tupu. Ihifadhi.',
  INVALID_EMAIL_ADDRESS:
    'HQ inakubali anwani moja tu: bila nafasi tupu pembeni, bila jina, bila orodha, herufi bila lafudhi kabla ya @ na kikoa chenye nukta. Isahihishe.',
  NO_MESSAGE:
    'Ujumbe hauna maandishi kwa lugha ya mwasiliani, na mradi hauruhusu HQ kutumia lugha nyingine. Tafsiri yenye nafasi tupu tu haihesabiki. Sahihisha msimbo, ongeza tafsiri, au badilisha lugha mbadala chini ya Messaging > Settings.',
  PHONE_OPTED_OUT:
    'Mtu alijibu STOP kutoka namba hii. Hilo linaizuia kwa kila mradi wa seva; START tu kutoka namba hiyo inaruhusu ujumbe tena. Ripoti ya waliojitoa inaonyesha tu mistari ambayo badiliko lake la mwisho lilikuwa katika mradi huu.',
  PHONE_NUMBER_OPTED_OUT:
    'Hilo hilo, likiripotiwa kwa SMS moja. Linakuja na kila SMS, si mwanzoni mwa dodoso tu.',
  NO_RECIPIENT:
    'Tahadhari haipati mtu wa kumtumia. Kagua wapokeaji wake, na mzazi au mmiliki wa kesi. “Parent case” inafanya kazi kwa uhusiano wa mtoto tu, si kwa mwenyeji wa kiendelezi.',
  CANNOT_RENDER_MESSAGE:
    'Rejeleo kama {case.name} kwenye maandishi halijafungwa au halijulikani. Sahihisha maandishi.',
  CANNOT_FIND_FORM:
    'Madodoso ya SMS yanatumia fomu ya toleo la karibuni lililotolewa la programu. Toa toleo lenye fomu hiyo, au chagua fomu tena ikiwa yenyewe au programu yake imefutwa.',
  TRIAL_EMAIL_LIMIT_REACHED: 'Mradi wa majaribio unaweza kutuma barua pepe 50. Jiunge na mpango.',
  EMAIL_BOUNCED:
    'Seva ya barua pepe ya mpokeaji ilikataa ujumbe. HQ iliona anwani ni sahihi, kwa hiyo kagua tahajia yake.',
  EMAIL_GATEWAY_ERROR: 'Seva ya barua pepe ya HQ haikuweza kutuma. Jaribu tena baadaye.',
  TOO_MANY_UNSUCCESSFUL_ATTEMPTS: 'HQ ilijaribu mara tatu kumpa lango SMS. Kagua lango na akaunti yake.',
  MESSAGE_IS_STALE: 'SMS ilingoja muda mrefu mno. Mwasiliani hana kosa.',
  MESSAGE_BLANK:
    'Maandishi ni tupu au nafasi tupu tu, mara nyingi katika tafsiri moja. Jaza maandishi ya lugha ya mwasiliani.',
  TRIAL_SMS_EXCEEDED: 'Mradi wa majaribio unaweza kutuma SMS chache tu. Jiunge na mpango.',
  FORM_HAS_NO_QUESTIONS:
    'Fomu ya dodoso haina swali, au masharti ya kuonyesha yanaficha maswali yote kwa mwasiliani huyu. Kagua masharti.',
  CASE_EXTERNAL_ID_NOT_FOUND:
    'Neno kuu lilitaja kesi kwa kitambulisho chake cha nje, na haipo. Kagua kitambulisho kwenye ujumbe.',
  MULTIPLE_CASES_WITH_EXTERNAL_ID_FOUND:
    'Neno kuu lilitaja kesi kwa kitambulisho cha nje ambacho kesi kadhaa zinacho. Fanya vitambulisho viwe vya pekee.',
  NO_CASE_GIVEN:
    'Dodoso au neno kuu linafungua fomu inayohitaji kesi. Litume kwa kesi, au chagua fomu isiyohitaji kesi.',
  NO_EXTERNAL_ID_GIVEN:
    'Neno kuu linahitaji kitambulisho cha nje cha kesi baada yake. Kiandike kwenye ujumbe.',
  COULD_NOT_PROCESS_STRUCTURED_SMS:
    'Majibu kwenye ujumbe hayalingani na fomu. Maneno makuu yanafanya kazi kwa namba ambazo HQ inazijua tu.',
  INVALID_CUSTOM_CONTENT_HANDLER: 'Tahadhari imewekewa maudhui ambayo seva hii haina. Waulize wanaoisimamia.',
  CANNOT_LOAD_CUSTOM_CONTENT_HANDLER:
    'Hilo hilo: maudhui ya tahadhari hayawezi kutengenezwa. Waulize wanaosimamia seva.',
  SUBEVENT_ERROR: 'Kitu kilishindikana kwa baadhi ya wapokeaji. Fungua tukio: kila mpokeaji ana kosa lake.',
  TOUCHFORMS_ERROR: 'Fomu ya dodoso ilisimama kwa kosa. Jaribu fomu kwenye Web Apps na kesi hiyo hiyo.',
  INTERNAL_SERVER_ERROR: 'HQ yenyewe ilishindwa. Jaribu tena baadaye, kisha uliza msaada wake.',
  INVALID_DIRECTION: 'HQ haijui kama SMS inaingia au inatoka. Mwasiliani hana kosa.',
  MESSAGE_TOO_LONG:
    'Lango linakubali ujumbe mfupi zaidi. Fupisha maandishi; herufi zisizo za Kilatini zinachukua nafasi zaidi.',
  MESSAGE_FORMAT_INVALID:
    'Lango halikubali maandishi, mara nyingi kwa sababu ya herufi zake. Badilisha maandishi, au uliza lango.',
  FAULTY_GATEWAY_CONFIGURATION: 'Akaunti ya lango imekataliwa. Ikague chini ya Messaging > SMS Connectivity.',
};
