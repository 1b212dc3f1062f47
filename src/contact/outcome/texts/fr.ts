import type { ReasonTexts } from './en.ts';
/**
 * What happened and what to do, by HQ's code in its messaging reports; `REASONS` has HQ's own words beside it.
 * docs/outcome-reasons.md is made of the same table.
 */
export const reasonsFr: ReasonTexts = {
  NO_PHONE_NUMBER:
    'Le numéro manque, vaut 0, a trois chiffres ou moins, ou contient autre chose que des chiffres, des espaces, des parenthèses, des tirets, des points et un + au début. Enregistrez l’indicatif du pays et le numéro, seulement des chiffres.',
  NO_TWO_WAY_PHONE_NUMBER:
    'Le numéro n’est pas marqué comme vérifié, ou un autre contact du même serveur le détient, peut-être dans un autre projet. Enregistrez 1 si la personne accepte les messages ; si un autre contact détient le numéro, fermez ce dossier ou retirez le numéro de cet agent, puis enregistrez de nouveau ce dossier-ci : HQ ne le transmet pas de lui-même.',
  CONTACT_IS_INACTIVE:
    'Le dossier est fermé ou supprimé, ou l’agent est désactivé. Rouvrez-le, ou retirez-le des destinataires.',
  INVALID_DESTINATION_NUMBER:
    'Personne n’a ce numéro, c’est un téléphone fixe, ou des chiffres manquent ou sont faux : souvent un indicatif de pays manquant, un 0 gardé au début, ou un 0 qu’un tableur a ajouté à la fin. Enregistrez le numéro comme on le compose depuis l’étranger, seulement des chiffres.',
  UNSUPPORTED_COUNTRY:
    'La passerelle n’envoie pas vers le pays du numéro. Vérifiez l’indicatif du pays, ou choisissez une autre passerelle.',
  NO_SUITABLE_GATEWAY:
    'Le projet n’a pas de passerelle pour ce numéro. Vérifiez l’indicatif du pays, puis les passerelles sous Messaging > SMS Connectivity.',
  GATEWAY_NOT_FOUND:
    'Le contact nomme une passerelle que le projet ne peut pas utiliser. HQ n’envoie rien et ne revient pas à celle par défaut. Corrigez le nom, ou enregistrez une valeur vide pour la passerelle par défaut.',
  NO_EMAIL_ADDRESS: 'L’adresse e-mail manque ou est vide. Enregistrez-la.',
  INVALID_EMAIL_ADDRESS:
    'HQ accepte exactement une adresse : sans espaces autour, sans nom, sans liste, avec des lettres sans accents avant le @ et un domaine avec un point. Corrigez-la.',
  NO_MESSAGE:
    'Le message n’a pas de texte dans la langue du contact, et le projet ne permet pas à HQ d’en utiliser une autre. Une traduction faite d’espaces compte comme absente. Corrigez le code, ajoutez la traduction, ou changez le remplacement sous Messaging > Settings.',
  PHONE_OPTED_OUT:
    'Quelqu’un a répondu STOP depuis ce numéro. Cela le bloque pour tous les projets du serveur ; seul un START du même numéro permet de nouveau les messages. Le rapport des désinscriptions ne montre que les lignes dont le dernier changement a eu lieu dans ce projet.',
  PHONE_NUMBER_OPTED_OUT:
    'La même chose, signalée pour un seul SMS. Elle vient avec chaque SMS, pas seulement au début d’une enquête.',
  NO_RECIPIENT:
    'L’alerte ne trouve personne à qui envoyer. Vérifiez ses destinataires, et le parent ou le propriétaire du dossier. « Parent case » ne marche que pour les relations d’enfant, pas pour l’hôte d’une extension.',
  CANNOT_RENDER_MESSAGE:
    'Une référence comme {case.name} dans le texte n’est pas fermée ou pas connue. Corrigez le texte.',
  CANNOT_FIND_FORM:
    'Les enquêtes SMS prennent le formulaire de la dernière version publiée de l’application. Publiez une version qui le contient, ou choisissez de nouveau le formulaire si lui ou son application a été supprimé.',
  TRIAL_EMAIL_LIMIT_REACHED: 'Un projet à l’essai peut envoyer 50 e-mails. Abonnez-vous à un forfait.',
  EMAIL_BOUNCED:
    'Le serveur de messagerie du destinataire a refusé le message. HQ a tenu l’adresse pour valide : vérifiez son orthographe.',
  EMAIL_GATEWAY_ERROR: 'Le serveur de messagerie de HQ n’a pas pu envoyer. Réessayez plus tard.',
  TOO_MANY_UNSUCCESSFUL_ATTEMPTS:
    'HQ a essayé trois fois de remettre le SMS à la passerelle. Vérifiez la passerelle et son compte.',
  MESSAGE_IS_STALE: 'Le SMS a attendu trop longtemps. Rien ne manque au contact.',
  MESSAGE_BLANK:
    'Le texte est vide ou fait d’espaces, souvent dans une seule traduction. Écrivez le texte de la langue du contact.',
  TRIAL_SMS_EXCEEDED: 'Un projet à l’essai peut envoyer un nombre limité de SMS. Abonnez-vous à un forfait.',
  FORM_HAS_NO_QUESTIONS:
    'Le formulaire de l’enquête n’a pas de question, ou ses conditions d’affichage les cachent toutes pour ce contact. Vérifiez les conditions.',
  CASE_EXTERNAL_ID_NOT_FOUND:
    'Un mot-clé a nommé un dossier par son identifiant externe, et il n’y en a pas. Vérifiez l’identifiant dans le message.',
  MULTIPLE_CASES_WITH_EXTERNAL_ID_FOUND:
    'Un mot-clé a nommé un dossier par un identifiant externe que plusieurs dossiers ont. Rendez les identifiants uniques.',
  NO_CASE_GIVEN:
    'L’enquête ou le mot-clé ouvre un formulaire qui a besoin d’un dossier. Envoyez-la à des dossiers, ou choisissez un formulaire qui n’en demande pas.',
  NO_EXTERNAL_ID_GIVEN:
    'Le mot-clé doit être suivi de l’identifiant externe d’un dossier. Écrivez-le dans le message.',
  COULD_NOT_PROCESS_STRUCTURED_SMS:
    'Les réponses du message ne vont pas avec le formulaire. Les mots-clés ne marchent que pour les numéros que HQ connaît.',
  INVALID_CUSTOM_CONTENT_HANDLER:
    'L’alerte est réglée sur un contenu que ce serveur n’a pas. Demandez aux personnes qui le gèrent.',
  CANNOT_LOAD_CUSTOM_CONTENT_HANDLER:
    'La même chose : le contenu de l’alerte ne peut pas être créé. Demandez aux personnes qui gèrent le serveur.',
  SUBEVENT_ERROR:
    'Quelque chose a échoué pour certains destinataires. Ouvrez l’événement : chaque destinataire a sa propre erreur.',
  TOUCHFORMS_ERROR:
    'Le formulaire de l’enquête s’est arrêté sur une erreur. Essayez le formulaire dans Web Apps avec le même dossier.',
  INTERNAL_SERVER_ERROR: 'HQ lui-même a échoué. Réessayez plus tard, puis demandez à son assistance.',
  INVALID_DIRECTION: 'HQ ne sait pas si le SMS entre ou sort. Rien ne manque au contact.',
  MESSAGE_TOO_LONG:
    'La passerelle accepte des messages plus courts. Raccourcissez le texte ; les lettres hors de l’alphabet latin prennent plus de place.',
  MESSAGE_FORMAT_INVALID:
    'La passerelle n’accepte pas le texte, souvent à cause de ses caractères. Changez le texte, ou demandez à la passerelle.',
  FAULTY_GATEWAY_CONFIGURATION:
    'Le compte de la passerelle est refusé. Vérifiez-le sous Messaging > SMS Connectivity.',
};
