import type { ReasonTexts } from './en.ts';
/**
 * What happened and what to do, by HQ's code in its messaging reports; `REASONS` has HQ's own words beside it.
 * docs/outcome-reasons.md is made of the same table.
 */
export const reasonsEs: ReasonTexts = {
  NO_PHONE_NUMBER:
    'El número falta, es 0, tiene tres cifras o menos, o contiene algo que no son cifras, espacios, paréntesis, guiones, puntos o un + al principio. Guarde el código de país y el número, solo cifras.',
  NO_TWO_WAY_PHONE_NUMBER:
    'El número no está marcado como verificado, u otro contacto del mismo servidor lo tiene, quizá en otro proyecto. Guarde 1 si la persona aceptó los mensajes; si otro contacto tiene el número, cierre ese caso o quite el número a ese trabajador y guarde este caso otra vez: HQ no lo pasa por sí solo.',
  CONTACT_IS_INACTIVE:
    'El caso está cerrado o eliminado, o el trabajador está desactivado. Ábralo otra vez o quítelo de los destinatarios.',
  INVALID_DESTINATION_NUMBER:
    'Nadie tiene el número, es un teléfono fijo, o faltan cifras o son incorrectas: a menudo falta el código de país, quedó un 0 al principio o una hoja de cálculo añadió un 0 al final. Guarde el número como se marca desde el extranjero, solo cifras.',
  UNSUPPORTED_COUNTRY:
    'La pasarela no envía al país del número. Revise el código de país o elija otra pasarela.',
  NO_SUITABLE_GATEWAY:
    'El proyecto no tiene pasarela para este número. Revise el código de país y luego las pasarelas en Messaging > SMS Connectivity.',
  GATEWAY_NOT_FOUND:
    'El contacto nombra una pasarela que el proyecto no puede usar. HQ no envía nada y no vuelve a la predeterminada. Corrija el nombre o guarde un valor vacío para la pasarela predeterminada.',
  NO_EMAIL_ADDRESS: 'La dirección de correo falta o está vacía. Guárdela.',
  INVALID_EMAIL_ADDRESS:
    'HQ acepta exactamente una dirección: sin espacios a los lados, sin nombre, sin lista, letras sin acentos antes de la @ y un dominio con un punto. Corríjala.',
  NO_MESSAGE:
    'El mensaje no tiene texto en el idioma del contacto, y el proyecto no deja que HQ use otro. Una traducción con solo espacios cuenta como ninguna. Corrija el código, añada la traducción o cambie el idioma de reserva en Messaging > Settings.',
  PHONE_OPTED_OUT:
    'Alguien respondió STOP desde este número. Eso lo bloquea para todos los proyectos del servidor; solo un START desde el mismo número vuelve a permitir mensajes. El informe de bajas muestra solo las filas cuyo último cambio fue en este proyecto.',
  PHONE_NUMBER_OPTED_OUT:
    'Lo mismo, informado para un solo SMS. Llega con cada SMS, no solo al empezar una encuesta.',
  NO_RECIPIENT:
    'La alerta no encuentra a quién enviar. Revise sus destinatarios y el padre o el dueño del caso. “Parent case” funciona solo para relaciones de hijo, no para el anfitrión de una extensión.',
  CANNOT_RENDER_MESSAGE:
    'Una referencia como {case.name} en el texto no está cerrada o no se conoce. Corrija el texto.',
  CANNOT_FIND_FORM:
    'Las encuestas SMS toman el formulario de la última versión publicada de la aplicación. Publique una versión que lo tenga, o elija el formulario otra vez si se eliminó él o su aplicación.',
  TRIAL_EMAIL_LIMIT_REACHED: 'Un proyecto de prueba puede enviar 50 correos. Suscríbase a un plan.',
  EMAIL_BOUNCED:
    'El servidor de correo del destinatario rechazó el mensaje. HQ tomó la dirección por válida, así que revise su ortografía.',
  EMAIL_GATEWAY_ERROR: 'El servidor de correo de HQ no pudo enviar. Inténtelo más tarde.',
  TOO_MANY_UNSUCCESSFUL_ATTEMPTS:
    'HQ intentó tres veces entregar el SMS a la pasarela. Revise la pasarela y su cuenta.',
  MESSAGE_IS_STALE: 'El SMS esperó demasiado. No hay nada mal en el contacto.',
  MESSAGE_BLANK:
    'El texto está vacío o solo tiene espacios, a menudo en una sola traducción. Escriba el texto en el idioma del contacto.',
  TRIAL_SMS_EXCEEDED: 'Un proyecto de prueba puede enviar un número limitado de SMS. Suscríbase a un plan.',
  FORM_HAS_NO_QUESTIONS:
    'El formulario de la encuesta no tiene preguntas, o sus condiciones de visualización las ocultan todas para este contacto. Revise las condiciones.',
  CASE_EXTERNAL_ID_NOT_FOUND:
    'Una palabra clave nombró un caso por su ID externo, y no existe. Revise el ID en el mensaje.',
  MULTIPLE_CASES_WITH_EXTERNAL_ID_FOUND:
    'Una palabra clave nombró un caso por un ID externo que tienen varios casos. Haga que los ID sean únicos.',
  NO_CASE_GIVEN:
    'La encuesta o la palabra clave abre un formulario que necesita un caso. Envíela a casos o elija un formulario que no lo necesite.',
  NO_EXTERNAL_ID_GIVEN:
    'La palabra clave necesita después el ID externo de un caso. Escríbalo en el mensaje.',
  COULD_NOT_PROCESS_STRUCTURED_SMS:
    'Las respuestas del mensaje no encajan con el formulario. Las palabras clave funcionan solo para números que HQ conoce.',
  INVALID_CUSTOM_CONTENT_HANDLER:
    'La alerta usa un contenido que este servidor no tiene. Pregunte a quienes lo administran.',
  CANNOT_LOAD_CUSTOM_CONTENT_HANDLER:
    'Lo mismo: el contenido de la alerta no se puede crear. Pregunte a quienes administran el servidor.',
  SUBEVENT_ERROR:
    'Algo falló para algunos destinatarios. Abra el evento: cada destinatario tiene su propio error.',
  TOUCHFORMS_ERROR:
    'El formulario de la encuesta se detuvo con un error. Pruebe el formulario en Web Apps con el mismo caso.',
  INTERNAL_SERVER_ERROR: 'Falló HQ mismo. Inténtelo más tarde y luego pida ayuda a su soporte.',
  INVALID_DIRECTION: 'HQ no sabe si el SMS entra o sale. No hay nada mal en el contacto.',
  MESSAGE_TOO_LONG:
    'La pasarela acepta mensajes más cortos. Acorte el texto; las letras fuera del alfabeto latino ocupan más espacio.',
  MESSAGE_FORMAT_INVALID:
    'La pasarela no acepta el texto, a menudo por sus caracteres. Cambie el texto o pregunte a la pasarela.',
  FAULTY_GATEWAY_CONFIGURATION:
    'La cuenta de la pasarela fue rechazada. Revísela en Messaging > SMS Connectivity.',
};
