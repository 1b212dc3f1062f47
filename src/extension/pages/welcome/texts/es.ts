import type { WelcomeTexts } from './en.ts';

export const welcomeEs: WelcomeTexts = {
  title: 'Le damos la bienvenida a Caseline',
  intro:
    'CommCare HQ envía SMS y correos a un caso solo si seis propiedades están exactamente bien, y nunca avisa cuando no lo están. Caseline avisa, mientras usted trabaja.',
  language: { title: 'Idioma', browser: 'El del navegador' },
  steps: [
    'Cree o llene un formulario en CommCare HQ como siempre. Caseline marca lo que HQ no entendería.',
    'Lea en una frase qué está mal y corríjalo con un clic. Deshacer lo devuelve a como estaba.',
    'Guarde. Caseline pregunta solo si hay algo nuevo mal, o si un número ya es de otra persona.',
  ],
  picture:
    'Una pregunta se guarda en contact_phone, una propiedad que HQ no conoce. Caseline la marca y ofrece cambiarle el nombre. Tras un clic es contact_phone_number, y HQ enviará los SMS.',
  pause: 'Detener la imagen',
  play: 'Mover la imagen',
  scene: {
    property: 'Propiedad de caso',
    wrong: '¿Quiso decir `contact_phone_number`?',
    fix: 'Cambiar el nombre',
    done: 'HQ enviará los SMS a +254 700 000000',
  },
  permission: {
    title: 'Permiso',
    given: 'Caseline puede trabajar en las páginas de CommCare HQ. No hay nada que configurar.',
    needed: 'Su navegador todavía no deja que Caseline trabaje en las páginas de CommCare HQ.',
    allow: 'Permitir',
    refused:
      'No se permitió, así que Caseline no hace nada. Puede permitirlo aquí o en la ventana de la extensión cuando quiera.',
  },
  promise:
    'Caseline no cambia nada en un formulario si usted no pulsa un botón, y no envía ningún número a otro lugar que al servidor que usted elija.',
  next: {
    title: 'Para seguir',
    guide: 'Cómo funciona Caseline',
    setup: 'Preparar la mensajería en un formulario',
    privacy: 'Qué queda en privado',
    options: 'Opciones: servidores, proyectos, reglas',
  },
};
