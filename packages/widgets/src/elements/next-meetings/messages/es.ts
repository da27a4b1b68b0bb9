import { aaEs } from '@handrail/core/vocabulary/aa-es';
import { pluralIn } from '../../../messages/plural.js';
import type { NextMeetingsMessages } from './en.js';

const plural = pluralIn('es');

/** One o’clock is singular. */
const las = (time: string): string => (/^0?1\D/.test(time) ? `la ${time}` : `las ${time}`);

/** Spanish texts of the next meetings. */
export const es: NextMeetingsMessages = {
  locale: 'es',
  title: 'Próximas reuniones',
  onNow: 'Ahora mismo',
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
  typeNames: { aa: aaEs },
  venueClosed: 'Local cerrado por ahora',
  unnamed: 'Reunión sin nombre',
  join: 'Unirse',
  joinName: (name) => `Unirse a ${name}`,
  dial: 'Llamar',
  dialName: (name) => `Llamar para unirse a ${name}`,
  all: 'Todas las reuniones',
  loading: 'Cargando reuniones…',
  noneHours: plural({
    one: 'No empieza ninguna reunión en la próxima hora.',
    other: 'No empieza ninguna reunión en las próximas # horas.',
  }),
  noneDays: plural({
    one: 'No empieza ninguna reunión en las próximas 24 horas.',
    other: 'No empieza ninguna reunión en los próximos # días.',
  }),
  nextAfter: 'La siguiente es:',
  emptyFeed: 'La lista de reuniones está vacía por el momento.',
  failed: 'No se pudieron cargar las reuniones. Es muy posible que haya alguna: inténtelo de nuevo o póngase en contacto.',
  failedOffline: 'Parece que no tiene conexión y no se pudieron cargar las reuniones.',
  failedSome: (names) => `No se pudo cargar una parte de la lista: ${names}.`,
  retry: 'Intentar de nuevo',
  stale: (when) => `Esta es la lista del ${when}. No se pudieron cargar cambios más recientes.`,
  noSource: 'Esta página todavía no tiene una lista de reuniones.',
};
