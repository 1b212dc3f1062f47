/** What `caseline dictionary` says, in French. */
import type { DictionaryTexts } from './en.ts';

export const dictionaryFr: DictionaryTexts = {
  agreed: 'La personne a accepté de recevoir des messages.',
  written: (file) => `Écrit : ${file}`,
  values: (count) => `${count} ${count === 1 ? 'valeur' : 'valeurs'}`,
  unknown: 'laissé de côté : le fichier du projet ne dit pas lesquelles il y a',
  upload:
    'Chargez-le sur la page Upload Data Dictionary du projet. HQ ne regarde les valeurs valides que là où Dimagi l’a activé.',
};
