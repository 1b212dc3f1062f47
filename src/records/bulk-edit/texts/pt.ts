import { createPlural } from '../../../language/plural.ts';
import type { BulkEditTexts } from './en.ts';

const plural = createPlural('pt');

export const bulkEditPt: BulkEditTexts = {
  label: 'Caseline',
  use: (value) => `Escrever \`${value}\` na célula`,
  notTaken: 'A célula não aceita o valor. Edite-a à mão.',
  after: (sentence) => `Depois de Apply: ${sentence}`,
  empty: 'Depois de Apply a propriedade fica vazia.',
  depends: 'O que o HQ fará depende de outras propriedades do caso, que aqui não são colunas.',
  actions: {
    heading: 'Para os valores errados desta página',
    fill: 'Preencher',
    begins: (text, by) =>
      by === ''
        ? `Começa por ${text}: tirar \`${text}\``
        : `Começa por ${text}: substituir \`${text}\` por \`${by}\``,
    beginsOfLength: (text, by, length) =>
      by === ''
        ? `Começa por ${text} e tem ${length} caracteres: tirar \`${text}\``
        : `Começa por ${text} e tem ${length} caracteres: substituir \`${text}\` por \`${by}\``,
    ends: (text) => `Termina em ${text}: tirar \`${text}\``,
    is: (text, by) => (by === '' ? `É \`${text}\`: deixar vazio` : `É \`${text}\`: substituir por \`${by}\``),
    blanks: 'Tem espaços nas pontas: tirá-los',
    lower: 'Está em maiúsculas: passar a minúsculas',
    upper: 'Está em minúsculas: passar a maiúsculas',
    title: 'Tem maiúsculas erradas: uma maiúscula por palavra',
    marks: 'Tem espaços ou sinais entre os algarismos: tirá-los',
    mends: (n, of) =>
      `Corrige ${n} de ${plural(of, { one: '# valor errado', other: '# valores errados' })} desta página e não muda nenhum outro.`,
    selected:
      'O HQ muda os casos que você selecionou, também noutras páginas. Olhe a pré-visualização antes de aplicar.',
    filled: 'Preenchido. Carregue no botão do HQ para ver a pré-visualização.',
    notTaken: 'O formulário do HQ não aceita isto. Preencha-o à mão.',
  },
  card: {
    goTo: 'Ir para a célula',
    old: 'Já estava lá antes das suas mudanças: Apply não pergunta por isso.',
  },
  dialog: {
    title: 'Aplicar estas mudanças?',
    errors: (n) =>
      plural(n, {
        one: '# mudança desta página está errada',
        other: '# mudanças desta página estão erradas',
      }),
    ownedWhy:
      'Só o contato que tem um número recebe as suas respostas. Estas mudanças iriam escrevê-lo em outro contato.',
    goTo: 'Ir para a célula',
    reason: 'Por que aplicar mesmo assim? (pode ficar vazio)',
    saveAnyway: 'Aplicar mesmo assim',
  },
  asking: 'A perguntar quem tem os números mudados…',
  unasked: 'Não foi possível perguntar quem tem os números mudados; as mudanças são aplicadas mesmo assim.',
  panel: {
    empty: 'Nada encontrado',
    emptyHint: 'Não se encontrou nada errado nas células desta página.',
    old: (n) =>
      plural(n, {
        one: '# erro já estava lá antes das suas mudanças. Apply não pergunta por ele.',
        other: '# erros já estavam lá antes das suas mudanças. Apply não pergunta por eles.',
      }),
    partly: 'Só uma parte desta página foi conferida',
    openPartly: (open) => `${open}. Só uma parte desta página foi conferida`,
  },
  status: {
    off: 'Desligado para esta página',
    unread: 'Nenhuma das seis propriedades de mensagens é uma coluna. Acrescente-as em Configure Columns.',
  },
};
