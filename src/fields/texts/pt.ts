import { createPlural } from '../../language/plural.ts';
import type { FieldsTexts } from './en.ts';

const plural = createPlural('pt');

/** What the fields of contacts say: messages at inputs of HTML forms, and the full widgets. */
export const fieldsPt: FieldsTexts = {
  /** On the button that puts a corrected value in. */
  use: (value: string) => `Usar ${value}`,
  useEmpty: 'Deixar vazio',
  notTaken: 'O campo não aceitou este valor.',
  owner: {
    unasked: 'Não se pôde perguntar quem tem este número.',
    checking: 'Perguntando quem tem este número…',
    noNumber: 'Ainda não há número para verificar.',
  },
  /** Instead of the texts of the dialog before a form builder saves. */
  dialog: {
    title: 'Enviar este formulário?',
    ownedWhy:
      'Só o contato que tem um número recebe as respostas dele. Este formulário o salvaria para outro contato.',
    goTo: 'Ir ao campo',
    saveAnyway: 'Enviar mesmo assim',
  },
  picker: {
    results: (n: number) => plural(n, { one: '# resultado', other: '# resultados' }),
    none: 'Nada encontrado',
    clear: 'Limpar',
    open: 'Mostrar a lista',
  },
  required: 'Preencha este campo, por favor.',
  phone: {
    label: 'Número de telefone',
    country: (name: string) => `País: ${name}`,
    noCountry: 'Escolha um país',
    search: 'País ou código de chamada',
    rejected: {
      character: 'Só dígitos, com um + na frente, formam um número de telefone.',
      'too-long': 'Um número de telefone tem no máximo 15 dígitos.',
      'no-number': 'Não se encontrou número de telefone no texto colado.',
    },
    several: 'O texto colado pode ser lido como vários números:',
  },
  zone: {
    label: 'Fuso horário',
    search: 'Cidade, país ou diferença de horas',
    localTime: (time: string) => `Lá são agora ${time}.`,
    /** `date` is a calendar date, `offset` such as `UTC+02:00`. */
    changes: (date: string, offset: string) => `A hora muda em ${date}, para ${offset}.`,
  },
  language: { label: 'Idioma', search: 'Idioma ou código' },
  gateway: {
    label: 'Gateway de SMS',
    search: 'Nome do gateway',
    standard: 'Vazio: o CommCare HQ escolhe o gateway pelo número.',
  },
  verified: {
    label: 'A pessoa aceitou receber mensagens neste número',
    hint: 'O CommCare HQ toma então respostas e pesquisas por SMS deste número para este contato.',
  },
  email: { label: 'Endereço de e-mail' },
};
