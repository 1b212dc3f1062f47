import { countryName } from '../../../language/country-name.ts';
import type { AdviceText } from '../../advice/advice-text.ts';
import { charactersPt } from '../../advice/texts/characters-pt.ts';
import { nameCharacters } from '../../characters.ts';
import type { Change, phoneEn, Remedy } from './en.ts';

const text = (what: string, how: string, why: string): AdviceText => ({ what, how, why });
const list = (countries: readonly string[]): string =>
  countries.map((country) => countryName(country, 'pt')).join(', ');
const of = (country: string | null): string => (country === null ? '' : ` (${countryName(country, 'pt')})`);
const digits = (count: number): string => (count === 1 ? '1 dígito' : `${count} dígitos`);
const are = (count: number): string => (count === 1 ? 'falta' : 'faltam');

function day(since: string): string {
  if (since.length === 4) return since;
  return new Intl.DateTimeFormat('pt', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(since));
}

/** What to do: the likely number, or how to find it. */
function save({ count, places, tried }: Remedy): string {
  if (count === 1)
    return `Salve o número como se disca do exterior${places.length > 0 ? ` (${list(places)})` : ''}, só dígitos.`;
  if (count > 1)
    return `Salve um único número, como se disca do exterior, só dígitos${places.length > 0 ? ` (provavelmente: ${list(places)})` : ''}.`;
  if (tried.length > 0)
    return `Salve o código do país e o número, só dígitos; não se pôde ler nele nenhum número de ${list(tried)}.`;
  return 'Salve o código do país e o número, só dígitos.';
}

/** The reason that is surer than any other: the country has changed its numbers. */
function changed({ country, since, known }: Change): AdviceText {
  const when = since === null ? '' : ` ${since.length === 4 ? 'em' : 'em'} ${day(since)}`;
  return text(
    `Os números mudaram (${countryName(country, 'pt')})${when}, e este é um antigo.`,
    known ? 'Salve o número novo.' : 'Peça o número novo: só o antigo não diz em qual ele se tornou.',
    'Ninguém recebe uma mensagem enviada a um número antigo.',
  );
}

/** For translators: `what` says what is wrong with the number, never the number itself. */
export const phonePt: typeof phoneEn = {
  plus: () =>
    text(
      'O número fica salvo com o seu +.',
      'Salve só os dígitos.',
      'O HQ o guarda sem o +, e a documentação pede dígitos, para que os valores possam ser comparados.',
    ),
  punctuation: () =>
    text(
      'O número fica salvo com espaços, parênteses, hífens ou pontos.',
      'Salve só os dígitos.',
      'O HQ os retira antes de enviar, mas o caso os guarda, e os valores não podem ser comparados.',
    ),
  leadingZero: (remedy: Remedy) =>
    text(
      'O número começa com 0: está escrito como se disca dentro do país.',
      save(remedy),
      'O HQ precisa do código do país e envia para os dígitos como estão.',
    ),
  countryCodeMissing: (remedy: Remedy) =>
    text(
      'Falta o código do país.',
      save(remedy),
      'O HQ não acrescenta nenhum e envia para os dígitos como estão, que são outro número ou nenhum.',
    ),
  perhapsNational: (abroad: string | null, national: string) =>
    text(
      `Este é um número${abroad === null ? ' de outro país' : of(abroad)}, mas também um número sem código do país (${countryName(national, 'pt')}).`,
      `Se a intenção era o número desse país (${countryName(national, 'pt')}), salve-o com o código do país.`,
      'O HQ não acrescenta código do país e envia para os dígitos como estão.',
    ),
  otherCountry: (abroad: string | null) =>
    text(
      `Este é um número${abroad === null ? ' de outro país' : of(abroad)}, que não é um país do projeto.`,
      'Se não era essa a intenção, confira o código do país.',
      '',
    ),
  internationalPrefix: (remedy: Remedy) =>
    text(
      'O número começa com 00 ou 011, que só serve para ligar para fora de um país.',
      save(remedy),
      'O HQ guarda esses dígitos, então as mensagens vão para um número errado.',
    ),
  zeroInBrackets: (remedy: Remedy) =>
    text(
      'O “(0)” só se disca dentro do país.',
      save(remedy),
      'O HQ retira os parênteses e guarda o 0, então as mensagens vão para um número errado.',
    ),
  zeroAfterCode: (remedy: Remedy) =>
    text(
      'Há um 0 depois do código do país que só se disca dentro do país.',
      save(remedy),
      'O HQ guarda o 0, então as mensagens vão para um número errado.',
    ),
  zeroLost: (remedy: Remedy) =>
    text(
      'Falta um 0 depois do código do país: neste país ele faz parte do número.',
      save(remedy),
      'Planilhas e perguntas de número perdem um 0 no começo. O HQ envia para os dígitos como estão.',
    ),
  codeDoubled: (remedy: Remedy) =>
    text(
      'O código do país está duas vezes.',
      save(remedy),
      'Foi posto antes de um número que já o tinha. O HQ envia para os dígitos como estão.',
    ),
  trailingDecimal: (remedy: Remedy) =>
    text(
      'O número termina em “.0”, como os números de planilhas.',
      `${save(remedy)} Guarde a resposta como texto.`,
      'O HQ retira o ponto e guarda o 0, então as mensagens vão para outro número.',
    ),
  scientific: (remedy: Remedy) =>
    text(
      'O número está em notação científica, como escrevem planilhas e cálculos.',
      `${save(remedy)} Guarde a resposta como texto.`,
      'O HQ recusa a letra E, então não há número para o qual enviar.',
    ),
  notAscii: (remedy: Remedy) =>
    text(
      'O número está escrito com dígitos que não são 0 a 9.',
      save(remedy),
      'O HQ os aceita, mas nenhum gateway e nenhum outro número vai corresponder a eles.',
    ),
  extension: (remedy: Remedy) =>
    text('O número tem um ramal.', save(remedy), 'O HQ o recusa, e não se pode enviar mensagem a um ramal.'),
  several: (remedy: Remedy) =>
    text(
      'Parece haver dois números num só valor.',
      save(remedy),
      'O HQ aceita um número por contato: recusa este valor ou junta os dígitos num número errado.',
    ),
  refused: (characters: readonly string[], remedy: Remedy) =>
    text(
      `O HQ recusa ${nameCharacters(characters, charactersPt)}.`,
      save(remedy),
      'Ele só aceita dígitos, espaços, parênteses, hífens, pontos e um + no começo.',
    ),
  notANumber: (remedy: Remedy) =>
    text('O HQ não encontra nenhum número neste valor.', save(remedy), 'Então não há para onde enviar.'),
  fewDigits: () =>
    text(
      'Três dígitos ou menos são no máximo um código de país.',
      'Escreva o número completo.',
      'O HQ nunca envia para eles.',
    ),
  /** `missing`: how many digits, null where that depends. */
  tooShort: (country: string | null, missing: number | null) =>
    text(
      missing === null
        ? `O número é curto demais${of(country)}.`
        : `O número é curto demais${of(country)}: ${are(missing)} ${digits(missing)}.`,
      'Peça o número completo.',
      'Ninguém tem um número assim.',
    ),
  tooLong: (country: string | null, extra: number | null) =>
    text(
      extra === null
        ? `O número é longo demais${of(country)}.`
        : `O número é longo demais${of(country)}: ${digits(extra)} a mais.`,
      'Procure dígitos repetidos ou um segundo número.',
      'Ninguém tem um número assim.',
    ),
  changed,
  unknownCode: () =>
    text(
      'Nenhum código de país começa com estes dígitos.',
      'Escreva primeiro o código do país.',
      'Nenhum gateway pode entregar neste número.',
    ),
  notValid: (country: string | null) =>
    text(
      `Nenhuma operadora${of(country)} usa números assim, segundo os planos de numeração da libphonenumber.`,
      'Confira os dígitos.',
      'A mensagem provavelmente vai falhar.',
    ),
  landline: (country: string | null) =>
    text(
      `É um telefone fixo${of(country)}.`,
      'Peça um número móvel.',
      'A maioria dos telefones fixos não recebe SMS, então as mensagens provavelmente se perdem.',
    ),
  mobilePrefixMissing: (country: string) =>
    text(
      `É um telefone fixo${of(country)}, ou um móvel sem o 9 que vem depois do código do país.`,
      'Se for um móvel, salve-o com o 9.',
      'A maioria dos telefones fixos não recebe SMS, então as mensagens provavelmente se perdem.',
    ),
  service: (country: string | null) =>
    text(
      `É um número gratuito, de tarifa especial ou de empresa${of(country)}.`,
      'Peça um número móvel.',
      'Ele não pode receber SMS.',
    ),
  placeholder: () =>
    text(
      'Parece um número de enchimento, digitado quando alguém não tem número.',
      'Salve um valor vazio no lugar dele.',
      'O HQ envia para ele: a ninguém ou a um desconhecido, e o primeiro contato assim fica com o número.',
    ),
  shared: () =>
    text(
      'Outro contato também tem este número.',
      'Use um número próprio do contato, se houver.',
      'Este projeto deixa contatos compartilharem um número: os dois recebem mensagens, mas as pesquisas vêm uma depois da outra e uma resposta pode ser contada para o contato errado.',
    ),
  owned: (kind: 'case' | 'mobile-worker', pending: boolean) =>
    text(
      `Outro ${kind === 'case' ? 'caso' : 'trabalhador móvel'} tem este número para mensagens de mão dupla${pending ? ' (a verificação ainda está pendente)' : ''}.`,
      'Use outro número, ou feche o outro contato e salve este caso de novo: o HQ não passa o número sozinho.',
      'Este contato recebe as mensagens, mas as respostas vão para o outro e as pesquisas por SMS não começam.',
    ),
  ownedInOtherSpelling: () =>
    text(
      'Outro contato tem o mesmo número escrito de outra forma.',
      'Salve os dois na forma internacional, só dígitos.',
      'O HQ compara só dígitos, então os toma por dois números, e respostas podem chegar ao contato errado.',
    ),
};
