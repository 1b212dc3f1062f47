import { createPlural } from '../../../language/plural.ts';
import type { Severity } from '../../../lint/finding.ts';
import type { ShellTexts } from './en.ts';
import { severityPt } from './severity-pt.ts';

const plural = createPlural('pt');

/** What every part of the layer may need. */
export const shellPt: ShellTexts = {
  /** Name of the landmark around everything, for screen readers. */
  name: 'Caseline: contatos de mensagens',
  severity: severityPt,
  count: {
    error: (n: number) => plural(n, { one: '# erro', other: '# erros' }),
    warning: (n: number) => plural(n, { one: '# aviso', other: '# avisos' }),
    info: (n: number) => plural(n, { one: '# nota', other: '# notas' }),
    incomplete: (n: number) => plural(n, { one: '# não decidido', other: '# não decididos' }),
  } satisfies Readonly<Record<Severity, (n: number) => string>>,
  named: (what: string, name: string) => `${what}: ${name}`,
  close: 'Fechar',
  /** Screen-reader name of a marker: severity and first finding, and how many there are at the place. */
  marker: (severity: string, what: string, n: number) =>
    n > 1
      ? `${severity}: ${what} ${plural(n - 1, { one: 'E mais # aqui.', other: 'E mais # aqui.' })}`
      : `${severity}: ${what}`,
  /** Why a click was not taken. */
  refused: {
    faded: 'O clique não foi aceito: a página está esmaecida e os botões não podiam ser bem vistos.',
    covered: 'O clique não foi aceito: algo da página cobre o botão.',
    outside: 'O clique não foi aceito: o botão está fora da janela. Aumente a janela.',
  },
  /** What went wrong in Caseline itself, for a report. */
  troubles: {
    title: (n: number) =>
      plural(n, { one: '# coisa deu errado no Caseline', other: '# coisas deram errado no Caseline' }),
    hint: 'Por favor, informe. Não contém nada do seu formulário.',
    copy: 'Copiar',
    copied: 'Copiado',
    /** Where nothing can be copied for the person. */
    selected: 'Selecionado: copie com o teclado',
  },
};
