import { createPlural } from '../../../language/plural.ts';
import type { SaveDialogTexts } from './en.ts';

const plural = createPlural('es');

export const saveDialogEs: SaveDialogTexts = {
  title: '¿Guardar este formulario?',
  errors: (n: number) => plural(n, { one: '# problema', other: '# problemas' }),
  /** In a form's design: what was there before is not asked about. */
  newErrors: (n: number) => plural(n, { one: '# problema nuevo', other: '# problemas nuevos' }),
  /** Under a problem that *Fix and save* mends; `title` is what its fix is called. */
  fix: (title: string) => `Corregir: ${title}`,
  fixAndSave: 'Corregir y guardar',
  owned: (n: number) => plural(n, { one: '# número ya está ocupado', other: '# números ya están ocupados' }),
  ownedWhy:
    'Solo el contacto que tiene un número recibe sus respuestas. Este formulario lo escribiría en otro contacto.',
  more: (n: number) => plural(n, { other: 'y # más' }),
  unasked: 'Ahora no se pudo preguntar por los dueños de sus números.',
  goTo: 'Ir a la pregunta',
  reason: '¿Por qué guardar de todos modos? (puede quedar vacío)',
  saveAnyway: 'Guardar de todos modos',
  cancel: 'Cancelar',
};
