import { createPlural } from '../../../language/plural.ts';
import type { Severity } from '../../../lint/finding.ts';
import type { ShellTexts } from './en.ts';
import { severityEs } from './severity-es.ts';

const plural = createPlural('es');

/** What every part of the layer may need. */
export const shellEs: ShellTexts = {
  /** Name of the landmark around everything, for screen readers. */
  name: 'Caseline: contactos de mensajería',
  severity: severityEs,
  count: {
    error: (n: number) => plural(n, { one: '# error', other: '# errores' }),
    warning: (n: number) => plural(n, { one: '# advertencia', other: '# advertencias' }),
    info: (n: number) => plural(n, { one: '# nota', other: '# notas' }),
    incomplete: (n: number) => plural(n, { other: '# sin decidir' }),
  } satisfies Readonly<Record<Severity, (n: number) => string>>,
  named: (what: string, name: string) => `${what}: ${name}`,
  close: 'Cerrar',
  /** Screen-reader name of a marker: severity and first finding, and how many there are at the place. */
  marker: (severity: string, what: string, n: number) =>
    n > 1
      ? `${severity}: ${what} ${plural(n - 1, { one: 'Y # más aquí.', other: 'Y # más aquí.' })}`
      : `${severity}: ${what}`,
  /** Why a click was not taken. */
  refused: {
    faded: 'El clic no se tomó: la página está atenuada y los botones no se veían bien.',
    covered: 'El clic no se tomó: algo de la página tapa el botón.',
    outside: 'El clic no se tomó: el botón está fuera de la ventana. Agrande la ventana.',
  },
  /** What went wrong in Caseline itself, for a report. */
  troubles: {
    title: (n: number) =>
      plural(n, { one: '# cosa falló en Caseline', other: '# cosas fallaron en Caseline' }),
    hint: 'Infórmelo, por favor. No contiene nada de su formulario.',
    copy: 'Copiar',
    copied: 'Copiado',
    /** Where nothing can be copied for the person. */
    selected: 'Seleccionado: cópielo con el teclado',
  },
};
