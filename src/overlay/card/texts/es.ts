import { createPlural } from '../../../language/plural.ts';
import type { CardTexts } from './en.ts';

const plural = createPlural('es');

export const cardEs: CardTexts = {
  position: (index: number, total: number) => `${index} de ${total}`,
  previous: 'Problema anterior aquí',
  next: 'Problema siguiente aquí',
  suggestions: 'Sugerencias: revíselas antes de usarlas',
  goTo: 'Ir a la pregunta',
  elsewhere: 'Abrir en el constructor de formularios',
  ignore: 'Ignorar aquí',
  ignoreReason: '¿Por qué está bien aquí? (puede quedar vacío)',
  ignoreHint: '“Ignorar” vale para lo que hay aquí ahora: si cambia, se revisa otra vez.',
  ignoreConfirm: 'Ignorar',
  ignoreRule: 'Ignorar esta regla aquí',
  cancel: 'Cancelar',
  why: '¿Por qué?',
  locked: 'Esta pregunta está bloqueada: desbloquéela en el constructor de formularios para cambiarla.',
  docs: 'Sobre esta regla',
  old: 'Esto ya estaba en el formulario cuando usted lo abrió: al guardar no se pregunta por ello.',
  fixed: (left: number) =>
    left === 0
      ? 'Corregido. No quedan problemas.'
      : `Corregido. ${plural(left, { one: 'Queda # problema.', other: 'Quedan # problemas.' })}`,
};
