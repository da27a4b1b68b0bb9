import { contactEs } from '../../reach-out/messages/contact-es.js';
import { circleEs } from './circle-es.js';
import type { SupportCircleMessages } from './en.js';
import { planEs } from './plan-es.js';

/** Spanish texts of the support circle. */
export const es: SupportCircleMessages = {
  locale: 'es',
  contact: contactEs,
  circle: circleEs,
  plan: planEs,
  print: 'Imprimir para doblar y llevar',
  paper: 'Para llevar conmigo',
  paperLines: 'Líneas que escuchan',
  paperFold: 'Doble por las líneas.',
};
