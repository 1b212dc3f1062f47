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
    noQuestion: 'uma pergunta que não está no formulário',
    choice: 'o valor por trás desta opção, que o Web Apps não diz',
  },
  technical: (why) => `“${why}” (em inglês)`,
};
