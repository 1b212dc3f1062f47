/** What `caseline dictionary` says, in Portuguese. */
import type { DictionaryTexts } from './en.ts';

export const dictionaryPt: DictionaryTexts = {
  agreed: 'A pessoa aceitou receber mensagens.',
  written: (file) => `Escrito: ${file}`,
  values: (count) => `${count} ${count === 1 ? 'valor' : 'valores'}`,
  unknown: 'fica de fora, porque o arquivo do projeto não diz quais existem',
  upload:
    'Envie-o na página Upload Data Dictionary do projeto. O HQ só olha para os valores válidos onde a Dimagi o ativou.',
};
