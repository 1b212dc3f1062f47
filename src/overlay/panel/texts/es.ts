import { createPlural } from '../../../language/plural.ts';
import type { PanelTexts } from './en.ts';

const plural = createPlural('es');

export const panelEs: PanelTexts = {
  brand: 'Caseline',
  help: 'Ayuda',
  title: 'Contactos de mensajería',
  tabs: { findings: 'Problemas', setup: 'Preparar', helpers: 'Ayudas', simulator: 'Simulador' },
  open: (n: number) =>
    `Caseline: ${n === 0 ? 'sin problemas' : plural(n, { one: '# problema', other: '# problemas' })}`,
  openUnchecked: (said: string) => `Caseline: ${said}`,
  openCounted: (open: string, kinds: string) => `${open}. ${kinds}`,
  /** Behind `open`, for screen readers. */
  openPartly: (open: string) => `${open}. Solo se revisó una parte de este formulario`,
  fixAll: (n: number) =>
    plural(n, { one: 'Aplicar # corrección segura', other: 'Aplicar las # correcciones seguras' }),
  /** Folded under the button: each fix by name. */
  fixAllList: 'Lo que esto cambia',
  empty: 'Sin problemas',
  emptyHint: 'No se encontró nada mal en lo que este formulario escribe para mensajería.',
  sameCause: (n: number) => plural(n, { other: '# más por la misma causa' }),
  noProperty: 'Otros',
  old: (n: number) =>
    plural(n, {
      one: '# error estaba en este formulario cuando usted lo abrió. Al guardar no se pregunta por él.',
      other:
        '# errores estaban en este formulario cuando usted lo abrió. Al guardar no se pregunta por ellos.',
    }),
  decided: {
    ignored: {
      title: (n: number) => plural(n, { one: '# ignorado aquí', other: '# ignorados aquí' }),
      because: (reason: string) => `Porque: ${reason}`,
      undo: 'Revisar otra vez',
    },
    accepted: {
      title: (n: number) =>
        plural(n, { one: '# guardado de todos modos', other: '# guardados de todos modos' }),
      because: (reason: string) => `Guardado de todos modos: ${reason}`,
      undo: 'Preguntar otra vez',
    },
  },
  /** Under an ignored finding, when it was not about one value. */
  decidedWhatever: 'Esta regla se ignora aquí, haya lo que haya.',
  /** Instead of “Checked”, and above what was not read. */
  partly: 'Solo se revisó una parte de este formulario',
  unread: 'Sin revisar',
  degraded: 'Apagado en esta página',
  degradation: {
    'no-instance': 'No se encontró el constructor de formularios: solo se revisa la pregunta en pantalla.',
    'no-messages':
      'El constructor de formularios no acepta mensajes: los problemas están solo en las marcas de Caseline.',
    'no-reveal': 'Desde aquí no se pueden llevar preguntas a la pantalla: selecciónelas en el árbol.',
    'form-not-understood': 'Una parte de este formulario no se pudo leer y se dejó fuera.',
    'no-save-hook': 'No se detiene al guardar: revise la lista antes de guardar.',
    'no-reload-hook': 'Recargue la página después de Edit Source: antes no se revisa el formulario nuevo.',
    'no-case-mappings':
      'No se pudieron leer las propiedades de caso de las preguntas: solo se revisa Save to Case.',
    'no-page-data':
      'No se pudo leer la configuración de caso de la página: recargue la página para revisarla.',
    'no-form-source':
      'El formulario mismo no se pudo leer: solo se revisa lo que esta página dice de sus preguntas.',
    'no-mapping-rows': 'No se encontraron las filas de esta página: los problemas están solo en esta lista.',
    'other-caseline': 'Otro Caseline trabaja en esta página.',
  },
  unknownDegradation: (code: string) => `Una ayuda no funciona en esta página (\`${code}\`).`,
  status: {
    idle: 'Revisado',
    checking: 'Revisando…',
    offline: 'Sin conexión: los dueños de los números vienen de la última lista',
    'signed-out': 'Sesión de CommCare HQ cerrada: no se puede preguntar quién tiene los números',
    forbidden: 'Su rol no permite ver quién tiene los números',
    'unknown-project':
      'El punto de control no conoce este proyecto, o no esta clave: no se puede preguntar quién tiene los números',
    unsure: 'No se pudo preguntar por algunos dueños de números',
    off: 'Apagado para este formulario',
    unread: 'Sin revisar: no se pudo leer ningún formulario en esta página',
    broken: 'Sin revisar: algo falló en Caseline',
  },
  ownersAsOf: (age: string) => `Lista de dueños de ${age}`,
  keys: (next: string, previous: string) => `\`${next}\` problema siguiente, \`${previous}\` anterior`,
};
