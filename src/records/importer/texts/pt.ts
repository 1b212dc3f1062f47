import { createPlural } from '../../../language/plural.ts';
import type { ImporterTexts } from './en.ts';

const plural = createPlural('pt');
const digits = new Intl.NumberFormat('pt');

export const importerPt: ImporterTexts = {
  join: (parts) => parts.join(', '),
  label: 'Caseline',
  checking: (rows) => (rows === 0 ? 'Lendo o arquivo…' : `Lendo o arquivo: ${digits.format(rows)} linhas…`),
  failed: 'O Caseline não conseguiu conferir este arquivo. O HQ pode importá-lo mesmo assim.',
  unreached: (n, of) =>
    `${digits.format(n)} de ${of === 1 ? '1 número' : `${digits.format(of)} números`} não ${n === 1 ? 'chega' : 'chegam'} a ninguém`,
  reached: (n) =>
    n === 1 ? 'O HQ vai enviar para o único número' : `O HQ vai enviar para os ${digits.format(n)} números`,
  causes: {
    'phone-zero-lost': (n) => plural(n, { one: '# perdeu o seu 0', other: '# perderam o seu 0' }),
    'phone-leading-zero': (n) => plural(n, { one: '# começa com 0', other: '# começam com 0' }),
    'phone-international-prefix': (n) => plural(n, { one: '# começa com 00', other: '# começam com 00' }),
    'phone-country-code-missing': (n) =>
      plural(n, { one: '# não tem código do país', other: '# não têm código do país' }),
    'phone-country-code-doubled': (n) =>
      plural(n, { one: '# tem duas vezes o código do país', other: '# têm duas vezes o código do país' }),
    'phone-trailing-decimal': (n) => plural(n, { one: '# termina em .0', other: '# terminam em .0' }),
    'phone-scientific-notation': (n) =>
      plural(n, { one: '# está escrito como 2.5E+11', other: '# estão escritos como 2.5E+11' }),
    'phone-too-short': (n) => plural(n, { one: '# é curto demais', other: '# são curtos demais' }),
    'phone-too-long': (n) => plural(n, { one: '# é longo demais', other: '# são longos demais' }),
    'phone-several-numbers': (n) =>
      plural(n, { one: '# contém dois números', other: '# contêm dois números' }),
    'phone-not-valid': (n) =>
      plural(n, { one: '# não é usado em lugar nenhum', other: '# não são usados em lugar nenhum' }),
    'phone-landline': (n) => plural(n, { one: '# é um telefone fixo', other: '# são telefones fixos' }),
    'digits-lost': (n) => plural(n, { one: '# perdeu dígitos', other: '# perderam dígitos' }),
    'read-as-date': (n) => plural(n, { one: '# é lido como data', other: '# são lidos como datas' }),
    'duplicate-in-file': (n) =>
      plural(n, { one: '# está duas vezes no arquivo', other: '# estão duas vezes no arquivo' }),
    'phone-owned': (n) =>
      plural(n, { one: '# pertence a outra pessoa', other: '# pertencem a outra pessoa' }),
  },
  otherErrors: (n) => plural(n, { one: 'mais # erro', other: 'mais # erros' }),
  otherWarnings: (n) => plural(n, { one: '# coisa a rever', other: '# coisas a rever' }),
  nothingElse: 'nada mais está errado',
  noNumbers: (rows) =>
    plural(rows, { one: '# linha, sem números de telefone', other: '# linhas, sem números de telefone' }),
  noColumns:
    'Nenhuma coluna tem o nome de uma propriedade de contato. O que você associar à mão é conferido na página onde as colunas são associadas.',
  refused: 'O HQ recusa este arquivo',
  dies: (row) => `A importação do HQ para na linha ${row}`,
  onceMended: 'Depois de corrigido isso:',
  atRow: (row) => `linha ${row}`,
  more: (n) => plural(n, { one: 'e mais # linha', other: 'e mais # linhas' }),
  rows: (n) => plural(n, { one: '# linha', other: '# linhas' }),
  list: {
    row: 'Linha',
    sheet: 'Planilha',
    value: 'Valor',
    stored: 'O HQ guarda',
    corrected: 'Corrigido',
    nothing: 'vazio',
  },
  open: 'Ver linhas e causas',
  bulk: 'Cada planilha tem uma coluna caseid. Se as planilhas tiverem nomes de tipos de caso, o HQ importa todas; por isso todas são conferidas.',
  nearMiss: (column, property) => `“${column}” parece ${property}, mas o HQ a lê como outra propriedade.`,
  privacy: 'O arquivo é lido neste navegador e o Caseline não o envia para lugar nenhum.',
  owners: {
    ask: 'Perguntar quem tem estes números',
    why: 'Para respostas, um número pertence a um só contato. O Caseline só pergunta se você clicar aqui.',
    asking: 'Perguntando…',
    nothing: 'Nenhum número deste arquivo espera respostas.',
    free: (n) =>
      n === 1
        ? 'Que se saiba, mais ninguém tem o número.'
        : `Que se saiba, mais ninguém tem nenhum dos ${digits.format(n)} números.`,
    held: (n, of) =>
      `${plural(n, { one: '# número pertence', other: '# números pertencem' })} a outra pessoa, de ${digits.format(of)} perguntados.`,
    heldMaybeSelf: (n, of) =>
      `${plural(n, { one: '# número já está atribuído', other: '# números já estão atribuídos' })}, de ${digits.format(of)} perguntados. O arquivo não indica os seus casos por case_id; talvez alguns sejam destes mesmos contatos.`,
    unasked: 'Não foi possível perguntar quem tem os números. Tente mais tarde.',
    part: (n) => `Só se perguntou pelos primeiros ${digits.format(n)} números.`,
  },
  copy: {
    download: 'Baixar o arquivo corrigido',
    writing: 'Gravando…',
    done: (cells) =>
      `Salvo com ${plural(cells, { one: '# célula alterada', other: '# células alteradas' })}. Escolha esse arquivo em vez deste.`,
    changes: 'Baixar a lista de alterações',
    listed: 'As alterações estão na sua última planilha.',
    none: 'Não é possível escrever uma cópia corrigida deste arquivo.',
    takes: 'O HQ aceita a cópia.',
    stillRefused: 'O HQ também recusa a cópia: corrija o resto à mão.',
    reason: (reason, column, row) =>
      `É um arquivo Excel, porque um CSV não consegue levar o que se quer dizer: ${reason} (linha ${row}, ${column}).`,
    failed: 'Não foi possível escrever a cópia.',
  },
  mapping: {
    good: (n) => plural(n, { one: '# valor, nada errado', other: '# valores, nada errado' }),
    empty: 'sem valores',
    wrong: (n, of) =>
      `${digits.format(n)} de ${of === 1 ? '1 valor' : `${digits.format(of)} valores`} ${n === 1 ? 'errado' : 'errados'}`,
    look: (of) => plural(of, { one: '# valor', other: '# valores' }),
    sample: (rows) => `nas primeiras ${digits.format(rows)} linhas`,
    notSeen:
      'O Caseline não viu o arquivo desta importação, ou não o leu até o fim. Volte e escolha-o de novo para que esta coluna seja conferida.',
    notJudged: 'Esta coluna não foi conferida como esta propriedade.',
  },
  confirm: {
    title: 'Importar estes valores?',
    body: 'O HQ os importa como estão e não diz nada do que está errado.',
    column: (column, property) => (column === property ? property : `${column} → ${property}`),
    back: 'Não importar',
    importAnyway: 'Importar mesmo assim',
  },
};
