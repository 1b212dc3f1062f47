import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsPt } from '../words/pt.ts';
import type { languageRulesEn } from './en.ts';

const { either, list, named } = wordsPt;

const LANGUAGE_UNKNOWN_WHY =
  'O CommCare HQ compara o código exatamente, letra por letra. Para um código que não tem, envia o idioma padrão do projeto, ou nenhuma mensagem.';
const TIME_ZONE_UNKNOWN_WHY =
  'Isso não é dito em lugar nenhum: as mensagens a este contato seguem em silêncio o fuso do projeto e podem chegar à noite.';

/** A number of hours from Greenwich. */
function offset(hours: number, ahead: boolean): string {
  return `${hours} ${hours === 1 ? 'hora' : 'horas'} ${ahead ? 'à frente de' : 'atrás de'} Greenwich`;
}

/** What the rules say. */
export const languageRulesPt: typeof languageRulesEn = {
  'language-choice-missing': {
    missing: (question: string, languages: readonly string[]): Message => ({
      what: `${named(question)} não oferece ${list(languages)}, em que o projeto tem mensagens.`,
      why: 'Quem fala esse idioma tem de escolher outro e recebe as mensagens nele.',
      how: 'Adicione uma opção com este valor, se essas pessoas são perguntadas.',
    }),
    title: (languages: readonly string[]): string => `Adicionar ${languages.join(', ')}`,
  },
  'language-free-text': {
    free: (question: string): Message => ({
      what: `O código de idioma é digitado à mão em ${named(question)}.`,
      why: 'O CommCare HQ compara o código letra por letra com Messaging > Languages. `English`, `EN` ou um espaço no fim não é um idioma para ele: a pessoa recebe o idioma padrão do projeto, ou nenhuma mensagem.',
      how: 'Use uma pergunta de múltipla escolha cujos valores sejam os códigos.',
    }),
  },
  'language-unknown': {
    unknown: (codes: readonly string[], languages: readonly string[]): Message => ({
      what: `O projeto não tem o idioma ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how:
        languages.length > 0
          ? `Use um dos códigos de Messaging > Languages (${list(languages, 6)}), ou adicione o idioma ali.`
          : 'Adicione o idioma em Messaging > Languages.',
    }),
    noCode: (codes: readonly string[]): Message => ({
      what: `Não existe o código de idioma ${either(codes)}.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Use o código de Messaging > Languages: duas ou três letras minúsculas, como `en` ou `fra`.',
    }),
    undecided: (codes: readonly string[]): Message => ({
      what: `Não se pôde conferir se o projeto tem o idioma ${either(codes)}: aqui não se conhecem os idiomas dele.`,
      why: LANGUAGE_UNKNOWN_WHY,
      how: 'Compare com a lista em Messaging > Languages.',
    }),
  },
  'time-zone-deprecated': {
    old: (text: string, current: string | null): Message => ({
      what: `${quote(text)} não está na lista de fusos horários que o CommCare HQ mostra.`,
      why: 'O CommCare HQ ainda conhece o nome, por isso as mensagens chegam na hora certa. Ninguém pode escolhê-lo no CommCare HQ, e outros programas talvez não o conheçam.',
      how: current
        ? `Use o nome atual, ${quote(current)}.`
        : 'Use o nome de um lugar, como `Africa/Nairobi`.',
    }),
  },
  'time-zone-free-text': {
    free: (question: string): Message => ({
      what: `O fuso horário é digitado à mão em ${named(question)}.`,
      why: 'O CommCare HQ só conhece nomes exatos como `Africa/Nairobi`. Para qualquer outro texto ele usa em silêncio o fuso do projeto, por isso as mensagens podem chegar à noite.',
      how: 'Use uma pergunta de múltipla escolha ou uma tabela de consulta com os nomes, ou um valor oculto.',
    }),
  },
  'time-zone-sign': {
    sign: (text: string, hours: number, ahead: boolean): Message => ({
      what: `${quote(text)} é a hora ${offset(hours, ahead)}: o sinal quer dizer o contrário do que parece.`,
      why: 'Nestes nomes `+` quer dizer a oeste de Greenwich. Se a intenção era o outro lado, as mensagens chegam muitas horas antes ou depois.',
      how: 'Use o nome de um lugar, como `Africa/Nairobi`; ele também segue o horário de verão.',
    }),
    title: (zone: string, hours: number, ahead: boolean): string => `Usar ${zone} (${offset(hours, ahead)})`,
  },
  'time-zone-unknown': {
    unknown: (names: readonly string[], how: string): Message => ({
      what: `O CommCare HQ não conhece o fuso horário ${either(names)}.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how,
    }),
    blank: (names: readonly string[]): Message => ({
      what: `O CommCare HQ não conhece o fuso horário ${either(names)}: há um espaço junto do nome.`,
      why: TIME_ZONE_UNKNOWN_WHY,
      how: 'Retire o espaço.',
    }),
    useOne: (zones: readonly string[]): string => `Use o nome de um lugar, como ${either(zones)}.`,
    useMeant: (zones: readonly string[]): string =>
      `Use o nome do lugar desejado, como ${either(zones)}: eles têm horas diferentes.`,
    useList: (): string =>
      'Use um nome da lista em Project Settings > Default Timezone, como `Africa/Nairobi`.',
  },
};
