import { storedNumber } from '../../../contact/phone/phone.ts';
import { countryName } from '../../../language/country-name.ts';
import type { Message } from '../../finding.ts';
import type { Misread } from '../../probes/number/misread.ts';
import type { Where } from '../../probes/platforms.ts';
import { quote } from '../../words.ts';
import { spellingsPt } from '../spellings/pt.ts';
import { wordsPt } from '../words/pt.ts';
import type { phoneNumberRulesEn } from './en.ts';

const { list, named, place, portion } = wordsPt;

const PHONE_SEVERAL_IN_ONE_WHY =
  'O CommCare HQ aceita um número por contato. Recusa um valor com vírgula, barra ou palavra, e junta os dígitos de dois números num só que ninguém tem.';
const PHONE_VALIDATION_TOO_STRICT_WHY =
  'As pessoas não conseguem digitar o número, ou só numa forma para a qual o CommCare HQ não envia. Deixam vazio ou põem um número que não é delas.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN =
  'Faça a condição de validação aceitar o código do país e o número completo.';
const PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE =
  'Faça a condição de validação aceitar todo número do país como ele fica depois do código do país.';
const PHONE_VALIDATION_TOO_STRICT_KEEP =
  'A causa não é a condição de validação: ela aceita o número. Mude a expressão para que salve o código do país e o número, cada um uma vez.';

/** What the rules say. */
export const phoneNumberRulesPt: typeof phoneNumberRulesEn = {
  'phone-regex-unanchored': {
    unanchored: (pattern: string, witness: string): Message => ({
      what: `O padrão ${quote(pattern)} só precisa corresponder a uma parte do número de telefone: aceita ${quote(witness)}.`,
      why: '`regex()` do CommCare procura o padrão em qualquer parte do texto. O que estiver antes ou depois é salvo com o número, e o CommCare HQ então recusa o número ou envia para outro.',
      how: 'Faça o padrão descrever o número completo, de `^` no começo a `$` no fim.',
    }),
    title: (): string => 'Descrever a resposta inteira',
  },
  'phone-several-in-one': {
    several: (questions: readonly string[]): Message => ({
      what: `Os números de ${list(questions)} são salvos juntos como um só número de telefone.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Salve um deles e ponha o outro numa propriedade própria.',
    }),
    repeated: (question: string): Message => ({
      what: `Todas as respostas a ${named(question)} são salvas juntas como um só número de telefone.`,
      why: PHONE_SEVERAL_IN_ONE_WHY,
      how: 'Salve o número dentro do grupo repetido, num caso para cada um, ou salve um deles.',
    }),
    title: (): string => 'Salvar o primeiro número dado',
  },
  'phone-unvalidated': {
    unvalidated: (question: string): Message => ({
      what: `O número de telefone vem de ${named(question)}, que aceita qualquer texto.`,
      why: 'O CommCare HQ não acrescenta código do país nem retira um zero no começo. Um número como as pessoas o dizem não alcança ninguém ou alcança outra pessoa, e o formulário não avisa ninguém.',
      how: 'Adicione uma condição de validação que aceite o número com o código do país, e diga isso na pergunta.',
    }),
    confirmed: (question: string, other: string): Message => ({
      what: `O número de telefone vem de ${named(question)}, cuja condição de validação só o compara com ${quote(other)}, que aceita qualquer texto.`,
      why: 'Duas respostas iguais podem estar as duas erradas: o CommCare HQ não acrescenta código do país nem retira um zero no começo, e o formulário não avisa ninguém.',
      how: `Adicione também a ${quote(other)} uma condição de validação que aceite o número com o código do país.`,
    }),
    behindCode: (question: string): Message => ({
      what: `O número de telefone vem de ${named(question)}, que aceita qualquer texto; o formulário põe o código do país na frente.`,
      why: 'Um número com zero no começo ou com o código do país duas vezes não alcança ninguém ou alcança outra pessoa, e o formulário não avisa ninguém.',
      how: 'Adicione uma condição de validação que aceite o número sem o código do país e sem zero no começo, e diga isso na pergunta.',
    }),
  },
  'phone-validation-too-loose': {
    loose: (
      question: string,
      { witness, written, where }: Misread,
      more: number,
      how: 'whole' | 'behind-code',
    ): Message => ({
      what:
        `${named(question)} aceita ${quote(witness.text)} (${spellingsPt[witness.name]})${place(where)}, e ${quote(written)} é salvo como número de telefone.` +
        (more > 0 ? ` Aceita mais ${more} ${more === 1 ? 'forma que dá' : 'formas que dão'} errado.` : ''),
      why:
        storedNumber(written) === null
          ? 'O CommCare HQ encontra nele mais do que dígitos, não guarda número nenhum e não envia nada.'
          : 'O CommCare HQ envia para estes dígitos como estão: a ninguém ou a outra pessoa.',
      how:
        how === 'whole'
          ? 'Faça a condição de validação aceitar só o código do país e o número, sem zero no começo.'
          : 'O formulário põe o código do país antes da resposta. Faça a condição de validação aceitar só os dígitos depois dele.',
    }),
    ownDigits: (question: string, { witness, where }: Misread): Message => ({
      what: `${named(question)} aceita ${quote(witness.text)}${place(where)}: dígitos que não são 0 a 9.`,
      why: 'Nenhum gateway e nenhum outro número corresponde a dígitos assim. Os telefones os tomam por `\\d` e `[[:digit:]]`; o Web Apps não.',
      how: 'Escreva `[0-9]` no padrão: significa o mesmo em toda parte.',
    }),
  },
  'phone-validation-too-strict': {
    noneOfCountry: (
      question: string,
      country: string,
      number: string,
      behindCode: boolean,
      where: Where,
    ): Message => ({
      what: `Nenhum número móvel de ${countryName(country, 'pt')} pode ser dado em ${named(question)}${place(where)}: a condição de validação recusa toda forma de ${quote(number)} que o CommCare HQ pode usar.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    none: (question: string, behindCode: boolean): Message => ({
      what: `Nenhum número móvel de nenhum país pode ser dado em ${named(question)}: a condição de validação recusa toda forma que o CommCare HQ pode usar.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: behindCode ? PHONE_VALIDATION_TOO_STRICT_WIDEN_BEHIND_CODE : PHONE_VALIDATION_TOO_STRICT_WIDEN,
    }),
    spoilt: (question: string, country: string | null, number: string): Message => ({
      what: `Digite-se o que se digitar em ${named(question)}, a expressão não salva nenhum número móvel utilizável${country === null ? '' : ` de ${countryName(country, 'pt')}, como ${quote(number)}`}.`,
      why: PHONE_VALIDATION_TOO_STRICT_WHY,
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
    range: (
      question: string,
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
      where: Where,
    ): Message => ({
      what: `${named(question)} recusa${place(where)} números móveis de ${countryName(country, 'pt')}${beginnings.length > 0 ? ` que começam com ${list(beginnings, 6)}` : ' que têm outra quantidade de dígitos'}: ${portion(share)} das faixas do país, como ${quote(number)}.`,
      why: 'Estes números estão em uso. Quem tem um não pode digitá-lo: deixa vazio ou põe um número que não é seu.',
      how: 'Faça a condição de validação aceitar também estes números. A quantidade de dígitos basta para distinguir os números certos da maioria dos errados.',
    }),
    spoiltRange: (
      country: string,
      beginnings: readonly string[],
      share: number,
      number: string,
    ): Message => ({
      what: `A expressão não salva número utilizável para números móveis de ${countryName(country, 'pt')}${beginnings.length > 0 ? ` que começam com ${list(beginnings, 6)}` : ' que têm outra quantidade de dígitos'}: ${portion(share)} das faixas do país, como ${quote(number)}.`,
      why: 'Estes números estão em uso. O que é salvo para quem tem um está vazio ou é outro número.',
      how: PHONE_VALIDATION_TOO_STRICT_KEEP,
    }),
  },
};
