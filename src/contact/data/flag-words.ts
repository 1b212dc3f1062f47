/**
 * What people write, or name a choice, for "yes" and for "no", in the languages that HQ's projects work in. Lower
 * case, NFC, `_` for a blank inside. A word that means both in two languages (`na`: Igbo "and", English "n/a") stands
 * where it does no harm: nobody may be recorded as agreed who did not.
 *
 * Languages: English, French, Spanish, Portuguese, Swahili, Hindi, Urdu, Bengali, Nepali, Marathi, Gujarati, Punjabi,
 * Tamil, Telugu, Kannada, Malayalam, Odia, Assamese, Amharic, Tigrinya, Oromo, Somali, Hausa, Yoruba, Igbo, Arabic,
 * Kinyarwanda, Kirundi, Luganda, Chichewa, Bemba, Shona, Zulu, Xhosa, Sotho, Tswana, Afrikaans, Malagasy, Lingala,
 * Wolof, Haitian Creole, Indonesian, Filipino, Burmese, Khmer, Lao, Thai, Vietnamese, Chinese, Turkish, Russian, German, Italian.
 */
export const YES_WORDS = `yes y yeah yep true t on ok okay agree agreed agrees i_agree accept accepted accepts i_accept consent
consented consents i_consent consent_given given granted allow allowed opt_in opted_in optin confirmed verified
approved checked
oui o vrai accord d'accord accepte accepté j'accepte je_suis_d'accord consens consentement_donné
si sí s verdadero acepto acepta de_acuerdo acuerdo estoy_de_acuerdo aceptado
sim verdadeiro aceito aceite concordo autorizo
ndio ndiyo ndyo ninakubali nakubali amekubali kubali
हाँ हां हा जी_हाँ जी_हां सहमत haan han ha ji_haan ہاں جی_ہاں جی haan_ji
হ্যাঁ হাঁ হ্যা সম্মত hya hyan hae হয়
हो होय छ सहमत_छु ho hoy હા ਹਾਂ ਜੀ ஆம் ஆமாம் aam అవును avunu ಹೌದು houdu അതെ athe ହଁ
አዎ አዎን awo እሺ እወ ኣወ እሕታ eeyyee eyyee haa haah ee eey
eh bẹẹni beeni ehe
نعم اجل أجل ايوه أيوه موافق naam na'am aywa
yego ego ye yee inde eya ee_e hongu yebo ee_rra eny eny_tokoa eka ekaeny ee_mpe iyo waaw wi dakò
ya iya setuju oo opo po_oo ဟုတ်ကဲ့ ဟုတ် បាទ ចាស ແມ່ນ ใช่ ตกลง có vâng đồng_ý 是 是的 同意 evet да согласен согласна ja sì accetto`;

export const NO_WORDS = `no n false f off none null nil nan not never neither disagree disagreed i_disagree do_not_agree
don't_agree declined decline declines refuse refused refuses refusal reject rejected denied deny opt_out opted_out
optout stop unverified not_verified unchecked withdrawn revoked no_consent no_consent_given not_given not_consented
not_allowed not_agreed did_not_agree did_not_consent
n/a na n.a n.a. not_applicable not_available unknown unk dk don't_know dont_know do_not_know doesn't_know
not_asked not_answered no_answer no_response missing blank empty skip skipped
non faux pas refusé refuse refus je_refuse pas_d'accord pas_accord ne_sait_pas nsp ne_veut_pas non_applicable sans_objet
pas_de_réponse inconnu
falso rechaza rechazó rechazo rechazado no_acepto no_acepta no_sabe ns nr ns/nr no_aplica no_responde desconocido
nao não recusou recusa recusado não_aceito não_concordo não_sabe nao_sabe ns/nr não_se_aplica desconhecido
hapana la siyo sikubali hakubali hajakubali sijakubali hakukubali hataki sitaki amekataa alikataa anakataa sijui hajui si_kubali
नहीं नही ना नाहीं इनकार असहमत पता_नहीं nahi nahin nahee nai na_ji نہیں نہ انکار
না নাই অসম্মত জানি_না nah নহয়
होइन छैन नाही थाहा_छैन hoina chaina nahi_aahe ના નથી ਨਹੀਂ ਨਾ இல்லை illai కాదు లేదు kaadu ಇಲ್ಲ illa ഇല്ല അല്ല ନା ନାହିଁ
አይ አይደለም የለም አልስማማም aydelem ay ኣይፋል ኣይኮነን lakki miti maya may
a'a a_a rara bẹẹkọ beeko mba
لا كلا غير_موافق رفض مرفوض ارفض أرفض لا_اعرف لا_أعرف لا_ادري laa
oya oya_ntago nedda iyayi awe kwete cha hayi tjhe nnyaa nee deedeet non_mèsi
tidak bukan hindi wala မဟုတ် မဟုတ်ဘူး ទេ ບໍ່ ไม่ ไม่ใช่ không 否 不 不是 不同意 hayır hayir нет отказ nein kein rifiuto rifiutato`;

/**
 * Words that alone, before a comma or a blank, decide a longer label ("No, I do not want SMS"; "Oui, j'accepte"). Only
 * those that begin no sentence of the other meaning.
 */
export const YES_OPENERS = `yes oui sí sim ndio ndiyo हाँ हां ہاں হ্যাঁ አዎ نعم yego inde hongu yebo evet да agree agreed agrees accept
accepted consented consents`;
export const NO_OPENERS = `no non não nao hapana नहीं नही نہیں না አይ አይደለም لا oya nedda kwete nein hayır нет refuse refused
refuses refusal declined declines disagree disagreed not don't unknown refusé refus recusou rechaza rechazó never
didn't doesn't cannot won't sikubali hakubali hajakubali hataki sitaki amekataa alikataa anakataa`;

/** A "not" inside a sentence, what it denies there when it is a refusal, and words that make the refusal none. */
export const NOT_WORDS = `not dont doesnt didnt wont cannot cant pas no non não nao nem nicht kein नहीं नही नहिं nahi nahin nahee নেই না
নয় নাই không tidak не`;
export const WILLING_WORDS = `agree agrees agreed agreeing consent consents consented accept accepts accepted want wants wanted wish
wishes allow allows allowed permit permits approve approves willing interested like know knows contact send receive
accepte acceptent veux veut voulons veulent souhaite consens consent autorise accord sais sait contacter envoyer
acepto acepta aceptan quiero quiere desea deseo autorizo autoriza consiento consiente sé sabe contactar enviar
aceito aceita quero quer desejo deseja autorizo concordo concorda sei contatar
zustimmen stimme einverstanden möchte will
सहमत चाहते चाहता चाहती मंजूर स्वीकार पता sahmat chahte chahta chahti manjoor pata
সম্মত চাই জানি đồng setuju mau согласен согласна хочу`;
export const TURNING_WORDS = `stop stopping unsubscribe refuse object mind without until unless opt out withdraw arrêter sans parar dejar
sin sem problem problème problema`;
