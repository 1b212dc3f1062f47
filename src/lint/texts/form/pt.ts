import type { Message } from '../../finding.ts';
import type { Asked, Wanted } from '../../probes/asked.ts';
import type { Spelling } from '../../probes/manner.ts';
import { quote } from '../../words.ts';
import { wordsPt } from '../words/pt.ts';
import type { formRulesEn } from './en.ts';

const { list, named } = wordsPt;

const EXPRESSION_INVALID_WHY =
  'O formulário não abre ou para com um erro nos telefones e no Web Apps, ou a propriedade fica vazia: não há mensagem.';
const FORM_STOPS_ASK_FIRST =
  "Pergunte primeiro se há algo para calcular, como em `if(… = '', '', …)`: os telefones calculam antes que alguém responda.";
const PROPERTY_DIFFERS = {
  why: 'Os dois formulários escrevem nos mesmos contatos. Decide o que foi usado por último, então a mesma pessoa é alcançada depois de um formulário e não depois do outro, e os números de uma pessoa não são iguais.',
  how: 'Escreva a propriedade do mesmo modo nos dois formulários.',
};

/** How a form writes numbers. */
const SPELLINGS: Readonly<Record<Spelling, string>> = {
  plus: '+ e dígitos',
  national: 'o número nacional',
  international: 'dígitos com o código do país',
};

/** What a question asks for. */
const ASKED: Readonly<Record<Asked, string>> = {
  date: 'uma data',
  time: 'uma hora',
  'date-time': 'uma data e uma hora',
  number: 'um número',
  place: 'um lugar no mapa',
  media: 'uma imagem, um som ou um vídeo',
};

/** What a property takes. */
const WANTED: Readonly<Record<Wanted, string>> = {
  contact_phone_number: 'um número de telefone',
  commcare_email_address: 'um endereço de e-mail',
  time_zone: 'o nome de um fuso horário',
  language_code: 'um código de idioma',
  contact_backend_id: 'o nome de um gateway de SMS',
};

/** What the rules say. */
export const formRulesPt: typeof formRulesEn = {
  'contact-in-repeat': {
    outside: (question: string, repeat: string): Message => ({
      what: `Cada caso do grupo repetido ${quote(repeat)} recebe o mesmo número de telefone: a resposta a ${named(question)}, que está fora do grupo repetido.`,
      why: 'Só um contato pode ter um número para mensagens de mão dupla. Os outros não conseguem responder, e um telefone recebe cada mensagem várias vezes.',
      how: 'Peça o número dentro do grupo repetido, ou salve-o só no caso a que pertence.',
    }),
  },
  'default-too-early': {
    early: (question: string, other: string, calculated: boolean): Message => ({
      what: `O valor padrão de ${named(question)} usa ${named(other)}, que ainda não tem valor quando os valores padrão são postos.`,
      why: `O CommCare põe os valores padrão uma vez, quando o formulário abre: antes que alguém responda e antes de ${calculated ? 'se calcular algo' : 'qualquer cálculo'}. O que é salvo é como se ${named(other)} estivesse vazio.`,
      how: 'Use em vez disso um cálculo num valor oculto: ele segue as respostas.',
    }),
    title: (): string => 'Calcular em vez disso',
  },
  'expression-invalid': {
    syntax: (text: string, detail: string): Message => ({
      what: `A expressão ${quote(text)} não pode ser lida: ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Corrija a expressão.',
    }),
    function: (name: string, near: string | null, cuts: boolean): Message => ({
      what: `O CommCare não tem a função ${quote(name)}.`,
      why: EXPRESSION_INVALID_WHY,
      how: cuts
        ? 'Use `substr(text, start, end)`. Ela conta a partir de 0, e a letra em `end` já não está no resultado.'
        : near
          ? `Use ${quote(near)}, se era essa a intenção.`
          : 'Use uma das funções da documentação do CommCare.',
    }),
    arguments: (name: string, count: number): Message => ({
      what: `${quote(name)} não aceita ${count} ${count === 1 ? 'valor' : 'valores'}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Procure na documentação do CommCare o que a função aceita.',
    }),
    question: (path: string, near: string | null): Message => ({
      what: `Não há nenhuma pergunta ${quote(path)} neste formulário.`,
      why: EXPRESSION_INVALID_WHY,
      how: near ? `Use ${quote(near)}, se era essa a intenção.` : 'Escolha uma pergunta deste formulário.',
    }),
    regex: (pattern: string, detail: string): Message => ({
      what: `O padrão ${quote(pattern)} não é uma expressão regular: ${detail}.`,
      why: EXPRESSION_INVALID_WHY,
      how: 'Corrija o padrão.',
    }),
    regexOnPhones: (pattern: string, detail: string): Message => ({
      what: `Para os telefones, o padrão ${quote(pattern)} não é uma expressão regular: ${detail}.`,
      why: 'O Web Apps o aceita, mas nos telefones o formulário para com um erro.',
      how: 'Escreva-o como os dois o aceitam: `\\}` para `}`, `\\p{L}` para `\\pL`, um só quantificador por parte.',
    }),
    regexInWebApps: (pattern: string, detail: string): Message => ({
      what: `Para o Web Apps, o padrão ${quote(pattern)} não é uma expressão regular: ${detail}.`,
      why: 'Os telefones o aceitam, mas no Web Apps o formulário para com um erro.',
      how: 'Escreva-o como os dois o aceitam: sem comentários `(?#…)`, com nomes de classes como `\\p{Lower}`.',
    }),
    circle: (questions: readonly string[]): Message => ({
      what: `O cálculo de ${quote(questions[0] ?? '')} se refere a si mesmo: ${questions.map(quote).join(' → ')}.`,
      why: 'O CommCare não abre um formulário em que um cálculo depende de si mesmo.',
      how: 'Retire uma das referências do círculo.',
    }),
  },
  'form-stops': {
    opening: (place: string, reason: string): Message => ({
      what: `O formulário não abre: o CommCare para em ${named(place)}. ${reason}`,
      why: 'Ninguém pode preencher o formulário num telefone ou no Web Apps, mesmo que todo o resto esteja certo.',
      how: FORM_STOPS_ASK_FIRST,
    }),
    answering: (place: string, reason: string, question: string, answer: string): Message => ({
      what: `O formulário para quando ${named(question)} é respondida com ${quote(answer)}: o CommCare mostra um erro em ${named(place)}. ${reason}`,
      why: 'Quem preenche o formulário não pode continuar, e o que foi respondido antes pode se perder.',
      how: FORM_STOPS_ASK_FIRST,
    }),
  },
  'mapping-question-gone': {
    gone: (property: string, question: string): Message => ({
      what: `O CommCare HQ vai descartar a ligação de ${quote(property)}: o formulário não tem nenhuma pergunta ${named(question)}.`,
      why: 'O CommCare HQ não constrói o aplicativo com uma ligação assim. As configurações do formulário a descartam na próxima vez que alguém salvar, seja quem for e mude o que mudar; a partir daí nada é salvo na propriedade.',
      how: `Se a pergunta mudou de nome, escolha-a de novo para ${quote(property)} em Case Management. Se ela não é mais desejada, remova a linha.`,
    }),
  },
  'name-missing': {
    missing: (): Message => ({
      what: 'O formulário cria um caso com número de telefone e não lhe dá nome.',
      why: 'Um contato sem nome aparece vazio em listas e relatórios, e as pesquisas por SMS falham para ele.',
      how: 'Preencha o nome do caso a partir de uma pergunta.',
    }),
  },
  'property-differs-between-forms': {
    checked: (property: string, other: string, here: boolean): Message => ({
      what: here
        ? `Este formulário confere \`${property}\`, e o formulário ${quote(other)} não.`
        : `Este formulário não confere \`${property}\`, e o formulário ${quote(other)} sim.`,
      ...PROPERTY_DIFFERS,
    }),
    spelled: (
      property: string,
      other: string,
      here: readonly Spelling[],
      there: readonly Spelling[],
    ): Message => ({
      what: `Este formulário escreve \`${property}\` como ${list(here.map((one) => SPELLINGS[one]))}, e o formulário ${quote(other)} como ${list(there.map((one) => SPELLINGS[one]))}.`,
      ...PROPERTY_DIFFERS,
    }),
    texts: (property: string, other: string, here: readonly string[], there: readonly string[]): Message => ({
      what: `Este formulário escreve \`${property}\` como ${list(here)}, e o formulário ${quote(other)} como ${list(there)}.`,
      ...PROPERTY_DIFFERS,
    }),
  },
  'property-near-miss': {
    nearMiss: (name: string, meant: string): Message => ({
      what: `${quote(name)} não é uma propriedade que o CommCare HQ leia para mensagens; \`${meant}\` é.`,
      why: 'O CommCare HQ procura exatamente este nome. O valor é salvo, mas as mensagens não o usam, e nada avisa.',
      how: `Mude o nome para \`${meant}\`.`,
    }),
    title: (to: string): string => `Mudar o nome para ${to}`,
  },
  'property-never-set': {
    never: (question: string, property: string): Message => ({
      what: `\`${property}\` vem do valor oculto ${named(question)}, que nada preenche nunca: está sempre vazio.`,
      why: 'O que o caso tinha antes é trocado por nada cada vez que o formulário é enviado, e o formulário não diz nada.',
      how: 'Dê ao valor oculto um cálculo ou um valor padrão, ou salve uma pergunta no lugar dele.',
    }),
  },
  'property-on-other-case': {
    other: (index: string, property: string): Message => ({
      what: `\`${index}/${property}\` escreve a propriedade de outro caso: o caso ${index}.`,
      why: `As mensagens ao caso ${index} usam o valor, as mensagens ao caso deste formulário não. Cada filho que é salvo substitui o valor dos outros.`,
      how: `Deixe assim se o caso ${index} for o contato; se não, salve \`${property}\`.`,
    }),
  },
  'property-written-twice': {
    sameAction: (property: string): Message => ({
      what: `Uma mesma ação de caso escreve ${quote(property)} duas vezes.`,
      why: 'Só um dos valores é salvo, e o formulário não decide qual. O CommCare HQ não constrói um aplicativo com duas perguntas numa propriedade.',
      how: 'Fique com uma; ponha as duas respostas num valor oculto se qualquer uma puder ser dada.',
    }),
    sameCase: (property: string): Message => ({
      what: `Duas ações de caso escrevem ${quote(property)} de um mesmo caso.`,
      why: 'As duas agem cada vez que o formulário é enviado, e vence a última: o outro valor se perde.',
      how: 'Fique com uma, ou dê a elas condições que se excluam.',
    }),
    mayMeet: (property: string, action: string): Message => ({
      what: `Case Management e ${quote(action)} escrevem ${quote(property)}, talvez no mesmo caso.`,
      why: 'Os dois escrevem no caso que a pessoa abriu, se o formulário acompanhar um: um dos dois valores se perde.',
      how: `Fique com um. Se ${quote(action)} for para outro caso, dê a ele o ID desse caso.`,
    }),
    title: (question: string): string => `Salvar só ${question}`,
  },
  'usercase-competes': {
    competes: (): Message => ({
      what: 'O formulário escreve `contact_phone_number` do caso do usuário.',
      why: 'O caso do usuário disputa então o número como qualquer outro contato: com o número do próprio trabalhador móvel e com cada caso que o tem. O primeiro fica com ele para mensagens de mão dupla.',
      how: 'Guarde o número de um trabalhador no perfil dele, a não ser que o caso do usuário deva receber mensagens.',
    }),
  },
  'value-cannot-fit': {
    kind: (question: string, asked: Asked, property: Wanted): Message => ({
      what: `${named(question)} pede ${ASKED[asked]}, que nunca é ${WANTED[property]}.`,
      why: 'O CommCare HQ não pode usar o que é salvo, e o formulário não diz nada.',
      how: `Salve outra pergunta em \`${property}\`, ou mude o tipo desta.`,
    }),
    several: (question: string, property: Wanted): Message => ({
      what: `Várias opções de ${named(question)} podem ser marcadas ao mesmo tempo, e juntas não são ${WANTED[property]}.`,
      why: 'O CommCare as salva como um só texto com espaços, `a b`. O CommCare HQ não pode usá-lo, e o formulário não diz nada.',
      how: 'Use uma pergunta de múltipla escolha que aceite uma só resposta.',
    }),
    title: (): string => 'Mudar para texto',
  },
};
