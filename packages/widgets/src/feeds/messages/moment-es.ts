import { pluralIn } from '../../messages/plural.js';
import type { MomentMessages } from './moment-en.js';

const plural = pluralIn('es');

/** One o’clock is singular. */
const las = (time: string): string => (/^0?1\D/.test(time) ? `la ${time}` : `las ${time}`);

/** Spanish words for when and how a meeting is. */
export const momentEs: MomentMessages = {
  onNowUntil: (time) => `Ahora mismo, hasta ${las(time)}`,
  onNowSince: (time) => `Ahora mismo, desde ${las(time)}`,
  startsIn: plural({ one: 'En # minuto', other: 'En # minutos' }),
  startsNow: 'Empieza ahora',
  at: (time) => `a ${las(time)}`,
  today: (time) => `Hoy a ${las(time)}`,
  tomorrow: (time) => `Mañana a ${las(time)}`,
  onDay: (day, time) => `${day.charAt(0).toLocaleUpperCase('es')}${day.slice(1)} a ${las(time)}`,
  zoneNotGiven: 'zona horaria no indicada',
  attendance: {
    'in-person': 'Presencial',
    online: 'En línea',
    hybrid: 'Presencial y en línea',
    phone: 'Por teléfono',
    inactive: 'No se reúne ahora',
  },
  venueClosed: 'Local cerrado por ahora',
  unnamed: 'Reunión sin nombre',
};
