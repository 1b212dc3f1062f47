import { createPlural } from '../../../language/plural.ts';
import type { SaveDialogTexts } from './en.ts';

const plural = createPlural('pt');

export const saveDialogPt: SaveDialogTexts = {
  title: 'Salvar este formulário?',
  errors: (n: number) => plural(n, { one: '# problema', other: '# problemas' }),
  /** In a form's design: what was there before is not asked about. */
  newErrors: (n: number) => plural(n, { one: '# problema novo', other: '# problemas novos' }),
  /** Under a problem that *Fix and save* mends; `title` is what its fix is called. */
  fix: (title: string) => `Corrigir: ${title}`,
  fixAndSave: 'Corrigir e salvar',
  owned: (n: number) => plural(n, { one: '# número já tem dono', other: '# números já têm dono' }),
  ownedWhy:
    'Só o contato que tem um número recebe as respostas dele. Este formulário o escreveria em outro contato.',
  more: (n: number) => plural(n, { other: 'e mais #' }),
  unasked: 'Agora não se pôde perguntar pelos donos dos números dele.',
  goTo: 'Ir à pergunta',
  reason: 'Por que salvar mesmo assim? (pode ficar vazio)',
  saveAnyway: 'Salvar mesmo assim',
  cancel: 'Cancelar',
};
