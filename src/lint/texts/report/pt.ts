import { createPlural } from '../../../language/plural.ts';
import type { ReportTexts } from './en.ts';

const plural = createPlural('pt');

export const reportPt: ReportTexts = {
  why: 'Por quê',
  how: 'O que fazer',
  fix: 'Correção',
  fixable: ' (--fix faz isso)',
  also: 'Também',
  same: (count: number): string =>
    plural(count, {
      one: 'Mais # lugar do formulário salva este valor.',
      other: 'Mais # lugares do formulário salvam este valor.',
    }),
  note: 'nota',
  cannotBeChecked: 'não pode ser verificado',
  severity: { error: 'erro', warning: 'aviso', info: 'nota', incomplete: 'não decidido' },
  forms: (count) => plural(count, { one: '# formulário', other: '# formulários' }),
  count: {
    error: (count) => plural(count, { one: '# erro', other: '# erros' }),
    warning: (count) => plural(count, { one: '# aviso', other: '# avisos' }),
    info: (count) => plural(count, { one: '# nota', other: '# notas' }),
    incomplete: (count) => plural(count, { one: '# não decidido', other: '# não decididos' }),
  },
  noErrors: 'nenhum erro',
  notShown: (count) =>
    plural(count, { one: '# outro problema não mostrado', other: '# outros problemas não mostrados' }),
  unchecked: (count) =>
    plural(count, {
      one: '# entrada não pôde ser verificada',
      other: '# entradas não puderam ser verificadas',
    }),
  nothingFound: 'nada encontrado',
  nothingChecked: 'nada verificado',
  unknown: 'Case Management desconhecido',
  unknownOf: (count) => `Case Management de ${count} desconhecido`,
  mappings: {
    unknown:
      'O CommCare HQ guarda o Case Management de um formulário no seu aplicativo, e este arquivo não o contém: não se sabe quais propriedades o formulário grava, por isso nenhuma foi verificada.',
    how: 'Verifique então o aplicativo (o .ccz ou a fonte JSON), ou dê o Case Management deste formulário com --actions FILE (docs/case-mappings.md).',
    alike: (questions) => `Estas perguntas parecem propriedades de contato: ${questions}.`,
    more: (count) => ` e mais ${count}`,
    noneAlike: 'Nenhuma pergunta tem nome de propriedade de contato.',
  },
};
