/** What people read about files and rows, in Portuguese. */
import type { AdviceText } from '../../contact/advice/advice-text.ts';
import type { SheetTexts } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const byHand = 'Ou deixe o Caseline escrever o arquivo.';
const ONLY_UTF_8 = 'O HQ só lê UTF-8.';
const BY_NAME = 'O HQ lê um arquivo como o que o seu nome diz.';
const HUNDREDS = 'As linhas anteriores são importadas às centenas; o que vem depois perde-se.';
const GUESSES = 'O HQ adivinha o que são as células de um arquivo CSV.';
const AS_TEXT = 'Salve o arquivo como pasta de trabalho do Excel, com a coluna em formato de texto.';
const NOT_IMPORTED = 'O HQ informa um erro e não importa a linha.';
const AS_WORKBOOK = `Salve-o como pasta de trabalho do Excel. ${byHand}`;

const refusals: SheetTexts['refusals'] = {
  'file-type': ([extension = '', kind]) =>
    kind === undefined
      ? text(
          `O HQ não aceita arquivos que terminam em .${extension}.`,
          `Salve o arquivo como .xlsx, .xls ou .csv, em minúsculas. ${byHand}`,
          'O HQ olha para o fim do nome, e as maiúsculas contam.',
        )
      : text(
          `O arquivo termina em .${extension}, mas é uma pasta de trabalho do Excel.`,
          'Dê-lhe um nome com .xlsx.',
          BY_NAME,
        ),
  'file-empty': () =>
    text(
      'O arquivo está vazio.',
      'Escolha outro arquivo.',
      'O HQ precisa de uma linha com os nomes das colunas e de linhas abaixo dela.',
    ),
  'not-a-workbook': ([extension = '', kind]) =>
    kind === 'csv'
      ? text(
          `O arquivo termina em .${extension}, mas não é do Excel: contém texto simples.`,
          `Dê-lhe um nome com .csv, ou salve-o de novo no Excel. ${byHand}`,
          BY_NAME,
        )
      : kind === undefined
        ? text(
            'O arquivo não é uma pasta de trabalho do Excel, ou falta uma parte dele.',
            'Salve-o de novo no Excel, ou baixe-o outra vez.',
            'O HQ não consegue abri-lo.',
          )
        : text(
            `O arquivo termina em .${extension}, mas é um arquivo do Excel do outro tipo.`,
            `Dê-lhe um nome com .${kind}. ${byHand}`,
            BY_NAME,
          ),
  password: () =>
    text(
      'O arquivo está protegido por uma senha.',
      'No Excel escolha Arquivo > Informações > Proteger Pasta de Trabalho > Criptografar com Senha, apague a senha e salve.',
      'O HQ não consegue abri-lo.',
    ),
  'external-links': () =>
    text(
      'A pasta de trabalho tem vínculos para outras pastas de trabalho.',
      `No Excel escolha Dados > Editar Links > Quebrar Vínculo e salve. ${byHand}`,
      'O HQ recusa essas pastas de trabalho.',
    ),
  damaged: () =>
    text(
      'O arquivo está danificado.',
      'Abra-o no Excel, deixe o Excel repará-lo e salve-o de novo.',
      'O HQ não consegue lê-lo.',
    ),
  'too-large': () =>
    text(
      'O arquivo descompactado é maior do que uma planilha.',
      'Copie as linhas para uma pasta de trabalho nova e salve essa.',
      'O Caseline não o lê, porque arquivos assim podem ser feitos para causar danos.',
    ),
  'not-utf-8': () =>
    text(
      'O texto não é UTF-8: letras como é estão escritas de um modo mais antigo.',
      AS_WORKBOOK,
      ONLY_UTF_8,
    ),
  'utf-16': () => text('O texto é UTF-16, o “texto Unicode” do Excel.', AS_WORKBOOK, ONLY_UTF_8),
  'cell-too-long': () =>
    text(
      'Uma célula tem mais de 131.072 caracteres.',
      'Encurte-a.',
      'O HQ não aceita células mais longas de um arquivo CSV.',
    ),
  'cell-overflow': () =>
    text(
      'O HQ falha numa célula: muitas vezes um número de 11 dígitos que começa por 0, ou um identificador como 12e345.',
      `Escreva o número com o código do país, ou salve o arquivo como pasta de trabalho do Excel. ${byHand}`,
      'O HQ tenta ler cada célula de um arquivo CSV como número ou data, e esta é grande demais para o seu calendário.',
    ),
  'cell-unreadable': () =>
    text(
      'O HQ falha numa célula cujo tipo não combina com o valor.',
      `Salve o arquivo de novo no Excel. ${byHand}`,
      'O programa que escreveu o arquivo disse que um texto era um número.',
    ),
  'empty-line': () =>
    text(
      'O arquivo tem uma linha vazia.',
      `Apague-a, também se for a última. ${byHand}`,
      'O HQ toma-a por uma linha sem células.',
    ),
  'open-quote': () =>
    text(
      'Uma aspa (") nunca é fechada, por isso o resto do arquivo é uma só célula.',
      'Feche a aspa, ou apague-a.',
      'O HQ quer linhas do mesmo comprimento.',
    ),
  'separator-line': () =>
    text(
      'A primeira linha é “sep=”.',
      `Apague-a. ${byHand}`,
      'O Excel entende a linha; o HQ toma-a pelos nomes das colunas.',
    ),
  'row-length': () =>
    text(
      'As linhas têm números diferentes de células.',
      `Procure uma vírgula a mais ou a menos. ${byHand}`,
      'O HQ quer em cada linha tantas células como na primeira.',
    ),
  'no-sheets': () =>
    text(
      'O HQ não vê nenhuma planilha nesta pasta de trabalho (Strict Open XML).',
      `Salve-a como “Pasta de Trabalho do Excel (.xlsx)”, não como “Planilha Open XML Estrita”. ${byHand}`,
      'O leitor do HQ não conhece o tipo estrito.',
    ),
  'byte-order-mark': () =>
    text(
      'O arquivo começa com uma marca de ordem de bytes, como faz o “CSV UTF-8” do Excel.',
      `Salve-o como pasta de trabalho do Excel, não como “CSV UTF-8”. ${byHand}`,
      'O HQ toma a marca por uma parte do nome da primeira coluna.',
    ),
  delimiter: () =>
    text(
      'As células estão separadas por algo diferente de vírgulas.',
      AS_WORKBOOK,
      'O HQ só conhece vírgulas, e toma toda a primeira linha por uma coluna.',
    ),
  'column-name': (names) =>
    text(
      `O HQ não aceita estes nomes de coluna: ${quoted(names)}.`,
      `Comece um nome com uma letra e use apenas letras, dígitos, _ e -. ${byHand}`,
      'Os espaços contam, também os que ninguém vê; num arquivo CSV, o HQ toma nomes como May ou yes por datas e respostas.',
    ),
  'no-rows': () =>
    text('A planilha está vazia.', 'Preencha a primeira planilha.', 'O HQ lê a primeira planilha.'),
  'too-many-columns': () =>
    text(
      'A planilha tem mais de 300 colunas com nome.',
      'Apague as colunas que não são precisas.',
      'O HQ aceita 300.',
    ),
  'bulk-without-caseid': () =>
    text(
      'Uma planilha não tem a coluna caseid.',
      'Acrescente a coluna, ou dê outros nomes às planilhas.',
      'Cada planilha tem o nome de um tipo de caso, por isso o HQ importa todas e encontra cada caso por caseid.',
    ),
  'reserved-column': (names) =>
    text(
      `A coluna ${quoted(names)} não deve ser importada.`,
      'Apague-a, ou não a associe a nada.',
      'O nome é do HQ: a importação falha na primeira linha.',
    ),
  'date-out-of-range': () =>
    text(
      'A importação para numa célula que é uma data antes de 1900 ou depois de 9999.',
      `Dê à coluna o formato de texto, ou salve o arquivo como .xlsx. ${byHand}`,
      HUNDREDS,
    ),
  'search-cell-missing': () =>
    text(
      'A importação para numa linha sem célula para o identificador do caso.',
      `Apague as linhas vazias, ou salve o arquivo de novo no Excel. ${byHand}`,
      HUNDREDS,
    ),
};

const failures: SheetTexts['failures'] = {
  'name-too-long': text('O nome tem mais de 255 caracteres.', 'Encurte-o.', NOT_IMPORTED),
  'external-id-too-long': text('O external_id tem mais de 255 caracteres.', 'Encurte-o.', NOT_IMPORTED),
  'blank-external-id': text(
    'O external_id está vazio, ou é 0.',
    'Preencha-o.',
    'O HQ encontra o caso por ele: informa um erro e não importa a linha.',
  ),
  'character-not-allowed': text(
    'Uma célula desta linha, ou de uma próxima, contém um caractere que ninguém vê e que o HQ recusa.',
    'Digite a célula de novo.',
    'O HQ importa as linhas às centenas: um só caractere desses deixa todas de fora.',
  ),
  'import-stopped': text(
    'A importação do HQ parou antes de gravar esta linha.',
    'Corrija a linha em que ela para.',
    'Só são gravadas as centenas completas de linhas anteriores.',
  ),
};

const remarks: SheetTexts['remarks'] = {
  'read-as-date': text('O HQ toma o valor por uma data ou uma hora.', AS_TEXT, GUESSES),
  'read-as-true-or-false': text('O HQ toma o valor por True ou False.', AS_TEXT, GUESSES),
  'read-as-number': text('O HQ toma o valor por um número e grava outro texto.', AS_TEXT, GUESSES),
  'digits-lost': text(
    'A planilha só guardou os primeiros dígitos do número.',
    'Vá buscar o número de onde ele veio.',
    'O HQ completa-o com zeros e envia para um número errado.',
  ),
  'error-value': text(
    'A célula mostra um erro da planilha, ou um número como data.',
    'Dê à coluna o formato de texto e digite o valor de novo.',
    'O HQ grava o texto do erro.',
  ),
};

export const sheetPt: SheetTexts = {
  refusals,
  failures,
  remarks,
  skipped: text(
    'Todas as células que o HQ escreveria estão vazias.',
    '',
    'O HQ salta a linha: não esvazia nada.',
  ),
  duplicate: text(
    'O número está numa linha anterior, para outro caso.',
    'Descubra de quem ele é.',
    'Um número pertence a um só contato: o HQ dá-o ao primeiro e não diz nada; as respostas chegam só a esse.',
  ),
  noNumber: text('A linha não tem número de telefone.', '', 'O HQ não envia SMS a este contato.'),
  nearMiss: (column, property) =>
    `A coluna “${column}” parece ser ${property}. Com o seu próprio nome, o HQ não a lê para as mensagens.`,
  noColumns: text(
    'A primeira planilha não tem nomes de colunas na primeira linha.',
    'Escreva os nomes das propriedades na primeira linha da primeira planilha.',
    'O HQ só lê a primeira planilha, e não encontra nada para importar.',
  ),
  reasons: {
    'value-would-be-guessed': 'o HQ tomaria um valor por outra coisa',
    'cell-hq-fails-at': 'o HQ falha numa célula',
    'header-would-be-guessed': 'o HQ tomaria o nome de uma coluna por outra coisa',
    'looks-like-formula': 'o Excel calcularia um valor',
  },
  notes: {
    'other-columns-as-text':
      'As outras colunas são texto ali: o HQ grava-as como estão escritas, também as que num arquivo CSV toma por datas ou números.',
    'values-only': 'Só foram copiados os valores: não as fórmulas, os formatos nem as imagens.',
    'encoding-guessed': 'As letras foram lidas como Windows-1252. Veja na cópia os nomes com é, ñ ou ü.',
  },
};
