import type { DirectoryFailure } from '../../../guard/desk.ts';
import type { SessionTexts } from './en.ts';

export const sessionEs: SessionTexts = {
  goTo: 'Ir a la pregunta',
  notConfigured: 'No hay punto de control: no se pregunta por los dueños de los números',
  notHere: 'Este problema no tiene lugar en esta página: lo tiene el constructor de formularios.',
  elsewhere: 'Abrir en el constructor de formularios',
  notRevealed: 'No se pudo mostrar el lugar de este problema: quizá se eliminó.',
  /** `rules`: their names, as code. */
  ruleFailed: (rules: string) =>
    `${rules} no revisó este formulario: algo falló allí. Las demás reglas se revisaron. Infórmelo, por favor.`,
  notApplied: {
    locked: 'Esta pregunta está bloqueada: la corrección no se aplicó.',
    gone: 'El lugar de esta corrección ya no existe.',
    unsupported: 'Esta corrección no se puede aplicar en esta página: cambie la pregunta a mano.',
    failed: 'El constructor de formularios no aceptó la corrección. No se cambió nada.',
    changed: 'La pregunta cambió mientras tanto, y la corrección con ella: mírela otra vez.',
    outdated: 'El formulario cambió mientras tanto, y no se añadió nada: mire lo que se ofrece ahora.',
  },
  notFixed: 'No se guardó: no se pudieron hacer todas las correcciones, y el formulario está como antes.',
  savedUnchecked: (reason: DirectoryFailure['reason'], asksAgain: boolean) =>
    `El formulario se guardó, pero no se pudo preguntar quién tiene sus números: ${UNCHECKED[reason]}. ${again(reason, asksAgain)}`,
  foundLater: (question: string) =>
    `Otro contacto tiene un número de “${question}”. El formulario se guardó antes de saberlo.`,
};

function again(reason: DirectoryFailure['reason'], asksAgain: boolean): string {
  if (reason === 'replaced') return 'Recargue la página.';
  return asksAgain ? 'Caseline pregunta otra vez más tarde.' : 'Caseline no preguntará otra vez.';
}

const UNCHECKED: Readonly<Record<DirectoryFailure['reason'], string>> = {
  unreachable: 'no se pudo llegar al servidor',
  timeout: 'el servidor tardó demasiado',
  aborted: 'la pregunta se interrumpió',
  'signed-out': 'el servidor no acepta la clave, o usted cerró la sesión',
  forbidden: 'usted no puede preguntar por este proyecto',
  absent: 'no hay un punto de control en la dirección indicada',
  refused: 'el servidor rechazó la pregunta',
  throttled: 'se preguntó demasiadas veces al servidor',
  'server-error': 'el servidor tiene un fallo',
  garbage: 'no se pudo entender la respuesta',
  'not-configured': 'no hay punto de control',
  replaced: 'Caseline se actualizó con la página abierta',
};
