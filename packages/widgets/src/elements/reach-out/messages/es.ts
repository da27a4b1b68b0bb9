import { contactEs } from './contact-es.js';
import type { ReachOutMessages } from './en.js';

/** Spanish texts of reaching out. */
export const es: ReachOutMessages = {
  ...contactEs,
  locale: 'es',
  reachOut: 'Pedir ayuda ahora',
  title: 'Puede hablar con alguien ahora',
  intro: 'No hace falta saber qué decir. Basta con: «Necesito hablar con alguien».',
  hide: 'Ocultar esto',
  callThenPress: (number, key) => `Llamar al ${number} y pulsar ${key}`,
  writeWord: (word, number) => `Enviar ${word} al ${number}`,
  chat: (host) => `Chatear en ${host}`,
  free: 'Gratis',
  charged: 'Puede tener costo',
  hoursVary: 'No atiende a todas horas',
  opens: (moment) => `Abre: ${moment}`,
  emergency: 'Si hay una vida en peligro',
  emergencyHelp: (place) => `Número de emergencias (${place}). Por ejemplo, después de una sobredosis.`,
  emergencyAnywhere: 'Si hay una vida en peligro, llame al número de emergencias del lugar donde está.',
  nothingNearby: 'Todavía no conocemos una línea para este lugar. Esta página reúne líneas de muchos países.',
  more: 'Más formas de pedir ayuda',
  fewer: 'Menos formas',
  linesFor: 'Líneas de',
  elsewhere: 'Otro lugar',
  unlockPeople: 'Desbloquear mis contactos',
  lockPeople: 'Bloquear mis contactos',
  noPeople: 'Todavía no guarda contactos aquí.',
  regionChanged: (place) => `Estas son las líneas de: ${place}.`,
};
