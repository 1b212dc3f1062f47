import type { Message } from '../../finding.ts';
import type { Asked, Wanted } from '../../probes/asked.ts';
import type { Spelling } from '../../probes/manner.ts';
import { quote } from '../../words.ts';
import { wordsFr } from '../words/fr.ts';
import type { formRulesEn } from './en.ts';

const { list, named } = wordsFr;

const EXPRESSION_INVALID_WHY =
  'Le formulaire ne s’ouvre pas ou s’arrête sur une erreur, sur les téléphones et dans Web Apps, ou la propriété reste vide : il n’y a pas de message.';
const FORM_STOPS_ASK_FIRST =
  "Demandez d’abord s’il y a de quoi calculer, comme dans `if(… = '', '', …)` : les téléphones calculent avant que quelqu’un ait répondu.";
const PROPERTY_DIFFERS = {
  why: 'Les deux formulaires écrivent aux mêmes contacts. Le dernier utilisé décide : la même personne est jointe après un formulaire et pas après l’autre, et ses numéros ne sont pas égaux.',
  how: 'Écrivez la propriété de la même façon dans les deux formulaires.',
};

/** How a form writes numbers. */
const SPELLINGS: Readonly<Record<Spelling, string>> = {
  plus: '+ et des chiffres',
  national: 'le numéro national',
  international: 'des chiffres avec l’indicatif du pays',
};

/** What a question asks for. */
const ASKED: Readonly<Record<Asked, string>> = {
  date: 'une date',
  time: 'une heure',
  'date-time': 'une date et une heure',
  number: 'un nombre',
  place: 'un lieu sur la carte',
  media: 'une image, un son ou un film',
};

/** What a property takes. */
const WANTED: Readonly<Record<Wanted, string>> = {
  contact_phone_number: 'un numéro de téléphone',
  commcare_email_address: 'une adresse e-mail',
  time_zone: 'le nom d’un fuseau horaire',
  language_code: 'un code de langue',
  contact_backend_id: 'le nom d’une passerelle SMS',
};

/** What the rules say. */
export const formRulesFr: typeof formRulesEn = {
  'contact-in-repeat': {
    outside: (question: string, repeat: string): Message => ({
      what: `Chaque dossier du groupe répété ${quote(repeat)} reçoit le même numéro de téléphone : la réponse à ${named(question)}, qui est hors du groupe répété.`,
      why: 'Un seul contact peut avoir un numéro pour les messages à double sens. Les autres n’envoient rien en retour, et un téléphone reçoit chaque message plusieurs fois.',
      how: 'Demandez le numéro dans le groupe répété, ou enregistrez-le seulement dans le dossier auquel il appartient.',
    }),
  },
  'default-too-early': {
    early: (question: string, other: string, calculated: boolean): Message => ({
      what: `La valeur par défaut de ${named(question)} utilise ${named(other)}, qui n’a pas encore de valeur quand les valeurs par défaut sont mises.`,
      why: `CommCare met les valeurs par défaut une fois, à l’ouverture du formulaire : avant toute réponse et avant ${calculated ? 'que quoi que ce soit soit calculé' : 'tout calcul'}. Ce qui est enregistré est comme si ${named(other)} était vide.`,
      how: 'Utilisez plutôt un calcul dans une valeur cachée : il suit les réponses.',
    }),
    title: (): string => 'Le calculer à la place',
  },
  'expression-invalid': {
    syntax: (text: string, detail: string): Message => ({
      what: `L’expression ${quote(text)} ne peut pas être lue : ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Corrigez l’expression.',
    }),
    function: (name: string, near: string | null, cuts: boolean): Message => ({
      what: `CommCare n’a pas de fonction ${quote(name)}.`,
      why: EXPRESSION_INVALID_WHY,
      how: cuts
        ? 'Utilisez `substr(text, start, end)`. Elle compte à partir de 0, et la lettre en `end` n’est plus dans le résultat.'
        : near
          ? `Utilisez ${quote(near)}, si c’est ce que vous vouliez.`
          : 'Utilisez une des fonctions de la documentation de CommCare.',
    }),
    arguments: (name: string, count: number): Message => ({
      what: `${quote(name)} n’accepte pas ${count} ${count === 1 ? 'valeur' : 'valeurs'}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Cherchez dans la documentation de CommCare ce que la fonction accepte.',
    }),
    question: (path: string, near: string | null): Message => ({
      what: `Il n’y a pas de question ${quote(path)} dans ce formulaire.`,
      why: EXPRESSION_INVALID_WHY,
      how: near
        ? `Utilisez ${quote(near)}, si c’est ce que vous vouliez.`
        : 'Choisissez une question de ce formulaire.',
    }),
    regex: (pattern: string, detail: string): Message => ({
      what: `Le motif ${quote(pattern)} n’est pas une expression régulière : ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Corrigez le motif.',
    }),
    regexOnPhones: (pattern: string, detail: string): Message => ({
      what: `Pour les téléphones, le motif ${quote(pattern)} n’est pas une expression régulière : ${detail}.`,
      why: 'Web Apps l’accepte, mais sur les téléphones le formulaire s’arrête sur une erreur.',
      how: 'Écrivez-le comme les deux l’acceptent : `\\}` pour `}`, `\\p{L}` pour `\\pL`, un seul quantificateur par partie.',
    }),
    regexInWebApps: (pattern: string, detail: string): Message => ({
      what: `Pour Web Apps, le motif ${quote(pattern)} n’est pas une expression régulière : ${detail}.`,
      why: 'Les téléphones l’acceptent, mais dans Web Apps le formulaire s’arrête sur une erreur.',
      how: 'Écrivez-le comme les deux l’acceptent : sans commentaires `(?#…)`, avec des noms de classes comme `\\p{Lower}`.',
    }),
    circle: (questions: readonly string[]): Message => ({
      what: `Le calcul de ${quote(questions[0] ?? '')} se réfère à lui-même : ${questions.map(quote).join(' → ')}.`,
      why: 'CommCare n’ouvre pas un formulaire où un calcul dépend de lui-même.',
      how: 'Retirez une des références du cercle.',
    }),
  },
  'form-stops': {
    opening: (place: string, reason: string): Message => ({
      what: `Le formulaire ne s’ouvre pas : CommCare s’arrête à ${named(place)}. ${reason}`,
      why: 'Personne ne peut remplir le formulaire sur un téléphone ou dans Web Apps, même si tout le reste est juste.',
      how: FORM_STOPS_ASK_FIRST,
    }),
    answering: (place: string, reason: string, question: string, answer: string): Message => ({
      what: `Le formulaire s’arrête quand on répond ${quote(answer)} à ${named(question)} : CommCare montre une erreur à ${named(place)}. ${reason}`,
      why: 'La personne qui remplit le formulaire ne peut pas continuer, et ses réponses peuvent être perdues.',
      how: FORM_STOPS_ASK_FIRST,
    }),
  },
  'mapping-question-gone': {
    gone: (property: string, question: string): Message => ({
      what: `CommCare HQ va abandonner le lien de ${quote(property)} : le formulaire n’a pas de question ${named(question)}.`,
      why: 'CommCare HQ ne construit pas l’application avec un tel lien. Les paramètres du formulaire l’abandonnent au prochain enregistrement, quels que soient la personne et le changement ; dès lors rien n’est enregistré dans la propriété.',
      how: `Si la question a été renommée, choisissez-la de nouveau pour ${quote(property)} dans Case Management. Si elle n’est plus voulue, retirez la ligne.`,
    }),
  },
  'name-missing': {
    missing: (): Message => ({
      what: 'Le formulaire crée un dossier avec un numéro de téléphone et ne lui donne pas de nom.',
      why: 'Un contact sans nom est vide dans les listes et les rapports, et les enquêtes SMS échouent pour lui.',
      how: 'Remplissez le nom du dossier à partir d’une question.',
    }),
  },
  'property-differs-between-forms': {
    checked: (property: string, other: string, here: boolean): Message => ({
      what: here
        ? `Ce formulaire vérifie \`${property}\`, et le formulaire ${quote(other)} ne le vérifie pas.`
        : `Ce formulaire ne vérifie pas \`${property}\`, et le formulaire ${quote(other)} le vérifie.`,
      ...PROPERTY_DIFFERS,
    }),
    spelled: (
      property: string,
      other: string,
      here: readonly Spelling[],
      there: readonly Spelling[],
    ): Message => ({
      what: `Ce formulaire écrit \`${property}\` ainsi : ${list(here.map((one) => SPELLINGS[one]))} ; le formulaire ${quote(other)} ainsi : ${list(there.map((one) => SPELLINGS[one]))}.`,
      ...PROPERTY_DIFFERS,
    }),
    texts: (property: string, other: string, here: readonly string[], there: readonly string[]): Message => ({
      what: `Ce formulaire écrit \`${property}\` ainsi : ${list(here)} ; le formulaire ${quote(other)} ainsi : ${list(there)}.`,
      ...PROPERTY_DIFFERS,
    }),
  },
  'property-near-miss': {
    nearMiss: (name: string, meant: string): Message => ({
      what: `${quote(name)} n’est pas une propriété que CommCare HQ lit pour les messages ; \`${meant}\` en est une.`,
      why: 'CommCare HQ cherche exactement ce nom. La valeur est enregistrée, mais les messages ne l’utilisent pas, et rien ne le dit.',
      how: `Renommez-la en \`${meant}\`.`,
    }),
    title: (to: string): string => `Renommer en ${to}`,
  },
  'property-never-set': {
    never: (question: string, property: string): Message => ({
      what: `\`${property}\` vient de la valeur cachée ${named(question)}, que rien ne remplit jamais : elle est toujours vide.`,
      why: 'Ce que le dossier avait avant est remplacé par rien à chaque envoi du formulaire, et le formulaire ne dit rien.',
      how: 'Donnez à la valeur cachée un calcul ou une valeur par défaut, ou enregistrez plutôt une question.',
    }),
  },
  'property-on-other-case': {
    other: (index: string, property: string): Message => ({
      what: `\`${index}/${property}\` écrit la propriété d’un autre dossier : le dossier ${index}.`,
      why: `Les messages au dossier ${index} utilisent la valeur, ceux au dossier de ce formulaire non. Chaque enfant enregistré écrase la valeur des autres.`,
      how: `Laissez cela ainsi si le dossier ${index} est le contact ; sinon enregistrez \`${property}\`.`,
    }),
  },
  'property-written-twice': {
    sameAction: (property: string): Message => ({
      what: `${quote(property)} est écrite deux fois par une même action de dossier.`,
      why: 'Une seule des valeurs est enregistrée, et le formulaire ne décide pas laquelle. CommCare HQ ne construit pas une application avec deux questions pour une propriété.',
      how: 'Gardez-en une ; mettez les deux réponses dans une valeur cachée si l’une ou l’autre peut être donnée.',
    }),
    sameCase: (property: string): Message => ({
      what: `${quote(property)} d’un même dossier est écrite par deux actions de dossier.`,
      why: 'Les deux agissent à chaque envoi du formulaire, et la dernière l’emporte : l’autre valeur est perdue.',
      how: 'Gardez-en une, ou donnez-leur des conditions qui s’excluent.',
    }),
    mayMeet: (property: string, action: string): Message => ({
      what: `${quote(property)} est écrite par Case Management et par ${quote(action)}, peut-être dans le même dossier.`,
      why: 'Les deux écrivent dans le dossier que la personne a ouvert, si le formulaire en suit un : une des deux valeurs est perdue.',
      how: `Gardez-en une. Si ${quote(action)} est pour un autre dossier, donnez-lui l’identifiant de ce dossier.`,
    }),
    title: (question: string): string => `N’enregistrer que ${question}`,
  },
  'usercase-competes': {
    competes: (): Message => ({
      what: 'Le formulaire écrit `contact_phone_number` du dossier de l’utilisateur.',
      why: 'Le dossier de l’utilisateur est alors en concurrence pour le numéro comme tout autre contact : avec le numéro de l’agent lui-même, et avec chaque dossier qui l’a. Le premier le garde pour les messages à double sens.',
      how: 'Gardez le numéro d’un agent dans son profil, sauf si le dossier de l’utilisateur doit recevoir des messages.',
    }),
  },
  'value-cannot-fit': {
    kind: (question: string, asked: Asked, property: Wanted): Message => ({
      what: `${named(question)} demande ${ASKED[asked]}, ce qui n’est jamais ${WANTED[property]}.`,
      why: 'CommCare HQ ne peut pas utiliser ce qui est enregistré, et le formulaire ne dit rien.',
      how: `Enregistrez une autre question dans \`${property}\`, ou changez le type de celle-ci.`,
    }),
    several: (question: string, property: Wanted): Message => ({
      what: `Plusieurs choix de ${named(question)} peuvent être cochés à la fois, et ensemble ils ne sont pas ${WANTED[property]}.`,
      why: 'CommCare les enregistre comme un texte avec des espaces, `a b`. CommCare HQ ne peut pas l’utiliser, et le formulaire ne dit rien.',
      how: 'Utilisez une question à choix multiple qui n’accepte qu’une réponse.',
    }),
    title: (): string => 'Changer en texte',
  },
};
