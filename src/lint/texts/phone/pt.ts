import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import { quote } from '../../words.ts';
import { wordsPt } from '../words/pt.ts';
import type { phoneRulesEn } from './en.ts';

const { named } = wordsPt;

const PHONE_FROM_NUMBER_ZERO_IS_LOST =
  'Um número não tem zero no começo nem `+`: `0712…` vira `712…`, e `number()` de `+254…` não é nada.';
const PHONE_FROM_NUMBER_TO_PHONE =
  'Torne-a uma pergunta de número de telefone (no CommCare “Phone Number or Numeric ID”): ela mostra as teclas de números e guarda a resposta como texto.';
const PHONE_FROM_NUMBER_KEEP_TEXT =
  'Mantenha o número de telefone como texto o caminho todo: use `concat`, `substr` ou `regex`, e não `number`, `int`, `round` nem aritmética.';
const PHONE_FROM_NUMBER_LETTER =
  'Uma função de texto escreve um número de 2147483648 ou mais como `2.54712345678E11`, que não é um número de telefone para o CommCare HQ: nada é enviado. Números curtos de teste escondem o erro.';
const PHONE_PLACEHOLDER_WHY =
  'Alguém pode ter este número: recebe as mensagens de cada contato que não tem nenhum, e o primeiro caso assim fica com ele para as respostas. Também esconde que não há número.';

/** What the rules say. */
export const phoneRulesPt: typeof phoneRulesEn = {
  'phone-constant': {
    constant: (number: string): Message => ({
      what: `Cada caso recebe o mesmo número de telefone, ${quote(number)}.`,
      why: 'Todas as mensagens vão para um só telefone. Só o primeiro caso pode ter o número para mensagens de mão dupla; os outros nunca recebem resposta.',
      how: 'Peça o número, ou tome-o do caso. Retire um número de teste antes que as pessoas usem o formulário.',
    }),
  },
  'phone-copied-two-way': {
    copied: (): Message => ({
      what: 'O formulário cria um caso com o número de outro caso e o marca como verificado.',
      why: 'Então dois contatos disputam um número, e só o primeiro fica com ele para mensagens de mão dupla: respostas e pesquisas por SMS do caso novo não funcionam.',
      how: 'Deixe vazia a marca do caso novo se o outro caso continua, ou envie as mensagens ao outro caso.',
    }),
  },
  'phone-from-number': {
    integer: (question: string): Message => ({
      what: `O número de telefone vem de ${named(question)}, uma pergunta do tipo Integer.`,
      why: `Um Integer não passa de 2147483647, então não serve para todo número de telefone. ${PHONE_FROM_NUMBER_ZERO_IS_LOST}`,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    number: (question: string, kind: 'Long' | 'Decimal'): Message => ({
      what: `O número de telefone vem de ${named(question)}, uma pergunta do tipo ${kind}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_TO_PHONE,
    }),
    scientific: (source: string): Message => ({
      what: `O número de telefone passa por um número e depois por um texto em ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_LETTER,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    computed: (source: string): Message => ({
      what: `O número de telefone passa por um número em ${quote(source)}.`,
      why: PHONE_FROM_NUMBER_ZERO_IS_LOST,
      how: PHONE_FROM_NUMBER_KEEP_TEXT,
    }),
    title: (): string => 'Torná-la uma pergunta de número de telefone',
  },
  'phone-invalid': {
    invalid: (text: string, why: string, more: number): Message => ({
      what: `O formulário pode escrever ${quote(text)} como número de telefone, que não alcança ninguém.${more > 0 ? ` Pode escrever mais ${more} deste tipo.` : ''}`,
      why,
      how: 'Escreva o código do país e o número, só dígitos, ou nada.',
    }),
    blank: 'Espaços não são um número: o HQ os retira e não encontra para onde enviar.',
    nobody: 'Nenhum país tem um número assim. O HQ envia para os dígitos como estão, ou para ninguém.',
  },
  'phone-placeholder': {
    constant: (text: string): Message => ({
      what: `O formulário pode salvar ${quote(text)}, que quer dizer “sem número”, como número de telefone.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'Não salve nada para pessoas sem telefone.',
    }),
    condition: (question: string, text: string): Message => ({
      what: `A condição de validação de ${named(question)} nomeia ${quote(text)} para deixá-lo passar, e ele é salvo como número de telefone.`,
      why: PHONE_PLACEHOLDER_WHY,
      how: 'Deixe a pergunta ficar vazia, e retire o número da condição.',
    }),
    title: (): string => 'Deixar vazio',
  },
  'phone-prefix-alone': {
    alone: (prefix: string, question: string, hashtag: string, written: string, sent: boolean): Message => ({
      what: `${quote(prefix)} é posto antes de ${named(question)}, que nem sempre é perguntada: quando está oculta, ${quote(written)} é salvo.`,
      why: sent
        ? 'O CommCare HQ o toma por um número e envia para ele. O número que o caso tinha antes se perdeu.'
        : 'O CommCare HQ não envia nada para três dígitos ou menos. O número que o caso tinha antes se perdeu, e listas e relatórios mostram um número que não é número.',
      how: `Não salve nada quando não há número, como em \`if(${hashtag} = '', '', concat('${prefix}', ${hashtag}))\`.`,
    }),
    title: (): string => 'Não salvar nada quando não há número',
  },
  'phone-prefix-keeps-trunk-zero': {
    kept: (
      code: string,
      question: string,
      hashtag: string,
      country: string,
      answer: string,
      written: string,
    ): Message => ({
      what: `${quote(code)} é posto antes de ${named(question)}, cuja resposta pode ser ${quote(answer)}: então ${quote(written)} é salvo.`,
      why: `O 0 só se disca dentro de ${countryName(country, 'pt')}. O CommCare HQ o guarda e envia para um número errado.`,
      how: `Retire primeiro o 0, como em \`concat('${code}', if(starts-with(${hashtag}, '0'), substr(${hashtag}, 1), ${hashtag}))\`, ou recuse-o na condição de validação.`,
    }),
  },
  'phone-prefix-wrong-country': {
    wrong: (code: string, codeCountry: string, country: string, number: string, right: string): Message => ({
      what: `${quote(code)} (${countryName(codeCountry, 'pt')}) é posto antes de números de ${countryName(country, 'pt')}: ${quote(number)} é salvo.`,
      why: 'O CommCare HQ envia para estes dígitos como estão: a alguém em outro país ou a ninguém.',
      how: `Ponha ${quote(right)} antes do número.`,
    }),
    title: (right: string): string => `Usar ${right}`,
  },
};
