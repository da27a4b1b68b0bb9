import type { QuickExitMessages } from './en.js';

/** Spanish texts of the quick exit. */
export const es: QuickExitMessages = {
  locale: 'es',
  exit: 'Salir de esta página',
  hint: 'O pulse la tecla Mayúsculas tres veces.',
  explain: 'Qué hace este botón',
  explanation:
    'Este botón pone otra página en el lugar de esta, de inmediato. No quita esta página de su historial de navegación y no puede protegerle de alguien que observe su dispositivo.',
  presses: (done, all) => `Mayúsculas: ${done} de ${all} veces. Faltan ${all - done} para salir de esta página.`,
  disarmed: 'Ha pasado demasiado tiempo. Sigue usted aquí.',
  leaving: 'Cargando…',
  again: 'Abrir la página',
};
