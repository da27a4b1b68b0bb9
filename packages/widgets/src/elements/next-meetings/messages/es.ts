import { aaEs } from '@handrail/core/vocabulary/aa-es';
import { momentEs } from '../../../feeds/messages/moment-es.js';
import { pluralIn } from '../../../messages/plural.js';
import type { NextMeetingsMessages } from './en.js';

const plural = pluralIn('es');

/** Spanish texts of the next meetings. */
export const es: NextMeetingsMessages = {
  locale: 'es',
  ...momentEs,
  title: 'Próximas reuniones',
  typeNames: { aa: aaEs },
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
  failed: 'No se pudieron cargar las reuniones. Es posible que haya alguna pronto. Inténtelo de nuevo en un momento.',
  failedOffline: 'Parece que no tiene conexión y no se pudieron cargar las reuniones.',
  failedSome: (names) => `No se pudo cargar una parte de la lista: ${names}.`,
  retry: 'Intentar de nuevo',
  stale: (when) => `Esta es la lista del ${when}. No se pudieron cargar cambios más recientes.`,
  noSource: 'Esta página todavía no tiene una lista de reuniones.',
};
