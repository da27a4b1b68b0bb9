import type { LoadingMessages } from './loading-en.js';

/** Spanish words for a list of groups that is on its way, old, or not to be had. */
export const loadingEs: LoadingMessages = {
  loading: 'Cargando grupos…',
  failed: 'No se pudo cargar la lista de grupos. Eso no significa que no haya ninguno. Inténtelo de nuevo en un momento.',
  failedOffline: 'Parece que no tiene conexión y no se pudo cargar la lista de grupos.',
  retry: 'Intentar de nuevo',
  stale: (when) => `Esta es la lista del ${when}. No se pudieron cargar cambios más recientes.`,
  noSource: 'Esta página todavía no tiene una lista de grupos.',
};
