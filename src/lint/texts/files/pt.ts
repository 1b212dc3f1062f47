import type { ProblemWords } from '../../../form/xform/problems.ts';

/** Why a file cannot be read as a form. */
export const filesPt: ProblemWords = {
  lessInValue: () => 'Há um `<` no valor de um atributo: escreva-o como `&lt;`',
  lessInText: () => 'Há um `<` num texto: escreva-o como `&lt;`',
  quoteInValue: () =>
    `O valor de um atributo termina cedo demais: dentro dele, escreva \`"\` como \`&quot;\` e \`'\` como \`&apos;\``,
  ampersand: () => 'Há um `&` sozinho: escreva-o como `&amp;`',
  unclosed: (name) => `O elemento “${name}” não está fechado`,
  closesOther: () => 'É fechado um elemento que não é o último aberto',
  noRoot: () => 'O arquivo não tem elemento raiz',
  outside: () => 'Há texto fora do elemento raiz',
  notWellFormed: (words) => `O leitor de XML diz em inglês “${words}”`,
  entities: () => 'O arquivo declara entidades, de que formulários não precisam',
  elements: (most) => `O formulário tem mais de ${most} elementos`,
  depth: (most) => `Há elementos aninhados em mais de ${most} níveis`,
  prefix: (name) => `O prefixo “${name}” não está declarado`,
  noForm: () => 'Isto não é um formulário: não tem <instance> com dados',
  encoding: (name) => `A codificação “${name}” não é conhecida`,
  notEncoded: (name) => `O arquivo não está codificado em ${name}`,
  noApp: () => 'Este JSON não é um aplicativo: não tem módulos com formulários',
  noForms: () => 'Este arquivo compactado não contém formulários',
  notReadable: () => 'o arquivo não é XML nem JSON que se possa ler',
  noSource: (name) => `a fonte do formulário ${name} não está no arquivo`,
  empty: () => 'o arquivo está vazio',
  noFile: () => 'esse arquivo não existe',
};
