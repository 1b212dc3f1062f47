/** What `caseline dictionary` says, in English; the type is what another language has to say. */
export const dictionaryEn = {
  /** Stands in HQ beside the value 1. */
  agreed: 'The person agreed to messages.',
  written: (file: string) => `Written: ${file}`,
  values: (count: number) => `${count} ${count === 1 ? 'value' : 'values'}`,
  unknown: 'left out, because the project file does not say which there are',
  upload:
    'Upload it on the page Upload Data Dictionary of the project. HQ looks at valid values only where Dimagi has switched that on.',
};

export type DictionaryTexts = typeof dictionaryEn;
