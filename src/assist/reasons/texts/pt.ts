import type { ReasonTexts } from './en.ts';

export const reasonsPt: ReasonTexts = {
  depends: {
    outside: 'o caso, o usuário ou uma tabela de consulta',
    meta: 'o que o HQ preenche quando o formulário é enviado',
    path: 'uma referência que não pode ser seguida aqui',
    shown: 'uma condição de exibição que não pode ser decidida',
    condition: 'uma condição de validação que não pode ser decidida',
    rows: 'quantas linhas o grupo repetido tem',
    zone: 'o fuso horário do telefone',
    rowShown: 'se a pergunta é exibida',
    rowPlace: 'o lugar de uma linha',
    longId: 'um identificador com mais de 1.000 símbolos',
    slowPattern: 'uma expressão regular que demora demais',
    androidJson: 'o que o Android aceita como JSON',
    partOfJson: 'uma parte de um JSON tal como o Android a escreve',
    farYear: 'um ano além de todos os calendários',
    chance: 'o acaso',
    secret: 'um segredo',
    noQuestion: 'uma pergunta que não está no formulário',
    choice: 'o valor por trás desta opção, que o Web Apps não diz',
  },
  result: (name) => `o resultado de “${name}”`,
  technical: (why) => `“${why}” (em inglês)`,
};
