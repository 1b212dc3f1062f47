/** What `caseline dictionary` says, in Spanish. */
import type { DictionaryTexts } from './en.ts';

export const dictionaryEs: DictionaryTexts = {
  agreed: 'La persona aceptó recibir mensajes.',
  written: (file) => `Escrito: ${file}`,
  values: (count) => `${count} ${count === 1 ? 'valor' : 'valores'}`,
  unknown: 'se deja fuera, porque el archivo del proyecto no dice cuáles hay',
  upload:
    'Súbalo en la página Upload Data Dictionary del proyecto. HQ solo mira los valores válidos donde Dimagi lo ha activado.',
};
