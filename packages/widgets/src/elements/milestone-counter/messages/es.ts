import type { AskMessages } from './en.js';

/** Spanish texts of the counter's first question. */
export const es: AskMessages = {
  locale: 'es',
  heading: 'Su tiempo',
  why: 'Aquí se muestra cuánto tiempo ha pasado y qué hito viene después. Para eso hace falta una sola fecha. La fecha no se envía a nadie.',
  question: '¿Desde qué fecha cuenta usted?',
  questionHint: 'Cualquier fecha que usted elija está bien. Un día que aún no ha llegado es un plan.',
  onlyNow: 'Mostrarlo solo ahora',
  onlyNowHint: 'No se guarda nada. Desaparece cuando usted sale de esta página.',
  remember: 'Mostrarlo y recordarlo',
  rememberHint: 'En este dispositivo, con una frase de acceso que usted elige.',
  show: 'Mostrar mi tiempo',
  notToday: 'Hoy no',
  notTodaySaid: 'Está bien. Aquí le damos la bienvenida con fecha y sin ella.',
  askAgain: 'Preguntarme ahora',
  oneMoment: 'Un momento…',
  notLoaded: 'Una parte de esta página no llegó. Compruebe su conexión e inténtelo de nuevo.',
  tryAgain: 'Intentar de nuevo',
};
