import { createPlural } from '../../../language/plural.ts';
import type { CardTexts } from './en.ts';

const plural = createPlural('pt');

export const cardPt: CardTexts = {
  position: (index: number, total: number) => `${index} de ${total}`,
  previous: 'Problema anterior aqui',
  next: 'Próximo problema aqui',
  suggestions: 'Sugestões: confira antes de usar',
  goTo: 'Ir à pergunta',
  elsewhere: 'Abrir no construtor de formulários',
  ignore: 'Ignorar aqui',
  ignoreReason: 'Por que está certo aqui? (pode ficar vazio)',
  ignoreHint: '“Ignorar” vale para o que está aqui agora: se mudar, é conferido de novo.',
  ignoreConfirm: 'Ignorar',
  ignoreRule: 'Ignorar esta regra aqui',
  cancel: 'Cancelar',
  why: 'Por quê?',
  locked: 'Esta pergunta está bloqueada: desbloqueie-a no construtor de formulários para mudá-la.',
  docs: 'Sobre esta regra',
  old: 'Isto já estava no formulário quando você o abriu: ao salvar não se pergunta sobre isso.',
  fixed: (left: number) =>
    left === 0
      ? 'Corrigido. Não restam problemas.'
      : `Corrigido. ${plural(left, { one: 'Resta # problema.', other: 'Restam # problemas.' })}`,
};
