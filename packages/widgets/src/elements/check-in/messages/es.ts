import { pluralIn } from '../../../messages/plural.js';
import type { CheckInMessages } from './en.js';

const plural = pluralIn('es');

/** Spanish texts of the check-in. */
export const es: CheckInMessages = {
  locale: 'es',
  question: '¿Cómo va el día?',
  feels: {
    steady: 'En calma',
    hopeful: 'Con esperanza',
    tired: 'Con cansancio',
    tender: 'A flor de piel',
    restless: 'Con inquietud',
  },
  note: 'Unas palabras, si lo desea',
  prompts: [
    '¿Qué le ayudó hoy?',
    '¿A quién podría contarle cómo va todo?',
    '¿Qué necesita esta noche?',
    '¿Qué le alegra, por pequeño que sea?',
    '¿Qué haría mañana un poco más fácil?',
  ],
  showedUp: 'Añadir a qué acudió hoy',
  kinds: {
    pledge: 'Hice una promesa para hoy',
    review: 'Repasé mi día',
    mood: 'Pasé por aquí',
    meeting: 'Fui a una reunión',
    service: 'Eché una mano',
    activity: 'Hice algo con otras personas',
  },
  optional: 'Puede dejar todo en blanco. Basta con haber venido.',
  checkIn: 'Anotar el día',
  done: 'Ya pasó por aquí hoy',
  thanks: 'Gracias por venir.',
  youSaid: 'Hoy',
  change: 'Cambiar',
  saveChange: 'Guardar',
  cancel: 'Dejarlo como estaba',
  takeBack: 'Retirarlo',
  takeBackQuestion: '¿Retirar lo que dijo hoy?',
  takeBackHelp: 'Desaparecerá de esta página, y de este dispositivo si se guarda en él.',
  keepIt: 'Conservarlo',
  takenBack: 'Retirado. Puede volver a anotar el día cuando quiera.',
  changed: 'Guardado.',
  weeks: plural({ one: '# semana viniendo', other: '# semanas viniendo' }),
  hardDay: 'Gracias por decirlo. Hay días difíciles, y no tiene que llevar este en soledad.',
  support: 'Quisiera hablar con alguien',
  supportHeading: 'Alguien con quien hablar',
  supportFallback:
    'Llame o escriba a alguien de confianza, o vaya a donde haya gente. En caso de peligro, llame al número de emergencias de su zona.',
  history: 'Sus últimas anotaciones',
  textInvalid: 'Use como máximo 500 caracteres, por favor.',
  refused: 'No se pudo añadir. Inténtelo de nuevo, por favor.',
};
