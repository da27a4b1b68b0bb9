import { momentEs } from '../../../feeds/messages/moment-es.js';
import { loadingEs } from '../../../groups/messages/loading-es.js';
import { pluralIn } from '../../../messages/plural.js';
import type { ActivitiesMessages } from './en.js';

const plural = pluralIn('es');

/** Spanish texts of the activities. */
export const es: ActivitiesMessages = {
  ...momentEs,
  ...loadingEs,
  locale: 'es',
  title: 'Actividades para compartir',
  todayIs: (date) => `Hoy, ${date}`,
  tomorrowIs: (date) => `Mañana, ${date}`,
  cancelled: 'Cancelada',
  group: 'Grupo',
  where: 'Dónde',
  cost: 'Precio',
  effort: 'Esfuerzo',
  more: 'Más información',
  moreOf: (name) => `Más información: ${name}`,
  join: 'Unirse en línea',
  dial: 'Llamar para unirse',
  directions: 'Cómo llegar',
  website: 'Sitio web',
  calendar: 'Añadir al calendario',
  calendarOf: (name) => `Añadir al calendario: ${name}`,
  calendarSaved: 'El archivo de calendario se ha guardado. Ábralo para poner la actividad en su calendario.',
  partLost: 'No funcionó. Compruebe su conexión e inténtelo de nuevo.',
  showMore: plural({ one: 'Ver # más', other: 'Ver # más' }),
  none: plural({ one: 'No hay nada previsto para el próximo día.', other: 'No hay nada previsto para los próximos # días.' }),
  nextAfter: 'La siguiente es:',
  loading: 'Cargando actividades…',
  failed: 'No se pudieron cargar las actividades. Eso no significa que no haya ninguna. Inténtelo de nuevo en un momento.',
  failedOffline: 'Parece que no tiene conexión y no se pudieron cargar las actividades.',
  noSource: 'Esta página todavía no tiene actividades.',
};
