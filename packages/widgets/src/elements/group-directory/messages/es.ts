import { groupEs } from '../../../groups/messages/group-es.js';
import { loadingEs } from '../../../groups/messages/loading-es.js';
import { pluralIn } from '../../../messages/plural.js';
import type { GroupDirectoryMessages } from './en.js';

const plural = pluralIn('es');

/** Spanish texts of the directory of groups. */
export const es: GroupDirectoryMessages = {
  ...groupEs,
  ...loadingEs,
  locale: 'es',
  title: 'Encontrar un grupo',
  search: 'Buscar grupos',
  searchHint: 'Nombre, tipo, idioma…',
  filters: 'Filtros',
  filtersActive: plural({ one: '# filtro activo', other: '# filtros activos' }),
  filterNames: {
    kinds: 'Tipo de grupo',
    pathways: 'Camino de recuperación',
    audienceTags: 'Para quién es',
    languages: 'Idioma',
    formats: 'Cómo es',
    access: 'Quién puede venir',
    medicationFriendly: 'Medicación',
  },
  medicationShort: 'Dice que la medicación recetada es bienvenida',
  groups: plural({ one: '# grupo', other: '# grupos' }),
  groupsLabel: 'Grupos',
  more: plural({ one: 'Ver # más', other: 'Ver # más' }),
  clear: 'Borrar la búsqueda y los filtros',
  empty: 'La lista no tiene grupos por el momento.',
  noMatch: 'Ningún grupo cumple todo esto. Estos se acercan:',
  noMatchAtAll: 'Ningún grupo coincide. Borre los filtros para verlos todos.',
  without: (name) => `Sin «${name}»`,
};
