import { contactEn } from '../../reach-out/messages/contact-en.js';
import { circleEn } from './circle-en.js';
import { planEn } from './plan-en.js';

/** English texts of the support circle. */
export const en = {
  locale: 'en',
  contact: contactEn,
  circle: circleEn,
  plan: planEn,
  print: 'Print to fold and carry',
  paper: 'To carry with me',
  paperLines: 'Lines that listen',
  paperFold: 'Fold along the lines.',
};

/** Texts of the support circle in one language. */
export type SupportCircleMessages = typeof en;
