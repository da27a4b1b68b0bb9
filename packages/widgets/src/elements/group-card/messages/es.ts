import { groupEs } from '../../../groups/messages/group-es.js';
import { loadingEs } from '../../../groups/messages/loading-es.js';
import type { GroupCardMessages } from './en.js';

/** Spanish texts of the card of a group. */
export const es: GroupCardMessages = {
  ...groupEs,
  ...loadingEs,
  locale: 'es',
  loading: 'Cargando el grupo…',
  failed: 'No se pudo cargar el grupo. Inténtelo de nuevo en un momento.',
  failedOffline: 'Parece que no tiene conexión y no se pudo cargar el grupo.',
  noSource: 'Esta página todavía no tiene un grupo.',
  gone: 'Este grupo ya no está en la lista. Pregunte por otro a las personas de abajo.',
};
