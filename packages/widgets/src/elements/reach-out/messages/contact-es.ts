import type { ContactMessages } from './contact-en.js';

/** Spanish texts about a person or service. */
export const contactEs: ContactMessages = {
  call: (number) => `Llamar al ${number}`,
  write: (number) => `Enviar un mensaje al ${number}`,
  visit: (host) => `Abrir ${host}`,
  hours: (days, from, to) => `${days}, de ${from} a ${to}`,
  clockOf: (place) => `hora de ${place}`,
  days: (first, last) => `de ${first} a ${last}`,
  inApp: (app) => `En la aplicación: ${app}`,
  okFor: (needs) => `Dijo que sí a: ${needs}`,
  from: (moment) => `Disponible desde: ${moment}`,
  needs: { craving: 'ganas de consumir', lonely: 'momentos de soledad', crisis: 'una crisis', celebrate: 'buenas noticias' },
};
