import type { GuidelinesMessages } from './en.js';

/** Spanish texts of the guidelines of a community. */
export const es: GuidelinesMessages = {
  locale: 'es',
  rules: {
    'advice-only-when-asked': {
      name: 'Consejos cuando se piden',
      text: 'Primero escuchamos. Solo damos consejos a quien los pide.',
    },
    'speak-for-yourself': { name: 'Hablar por uno mismo', text: 'Decimos «yo» y hablamos de lo que conocemos por nuestra propia vida.' },
    'no-war-stories': {
      name: 'Sin relatos por la emoción',
      text: 'No contamos cómo era beber o consumir solo por contarlo. Esos relatos pueden ser difíciles de escuchar.',
    },
    'no-pictures-of-substances': {
      name: 'Sin imágenes de drogas o alcohol',
      text: 'No compartimos imágenes de drogas, de bebidas alcohólicas ni de lo que las acompaña.',
    },
    'many-paths': {
      name: 'Muchos caminos',
      text: 'Respetamos todas las maneras de recuperarse, también con medicación. Ninguna está por encima de otra.',
    },
    'no-solicitation': {
      name: 'Nada en venta',
      text: 'Aquí no vendemos nada, no anunciamos tratamientos y no pedimos dinero a nadie.',
    },
    confidentiality: { name: 'Lo que se dice aquí se queda aquí', text: 'No contamos fuera quién está aquí ni lo que dijo.' },
  },
  title: 'Acuerdos de la comunidad',
  loading: 'Los acuerdos están por llegar…',
  failed: 'No se pudieron cargar los acuerdos de esta comunidad.',
  tryAgain: 'Intentar de nuevo',
  usual: 'Estos son nuestros acuerdos habituales.',
  inForce: (version, date) => `Versión ${version}, vigente desde el ${date}`,
  comesInForce: (version, date) => `Versión ${version}, vigente a partir del ${date}`,
  versionOnly: (version) => `Versión ${version}`,
  otherVersion: (wanted, shown) => `La versión ${wanted} no está aquí. Esta es la versión ${shown}.`,
  next: (version, date) => `La versión ${version} empieza el ${date}.`,
  leftOut: 'Una parte de estos acuerdos no se puede mostrar aquí. Pídalos completos a quienes llevan esta comunidad.',
  changesTitle: (version) => `Qué cambió desde la versión ${version}`,
  added: 'Nuevo',
  reworded: 'Ahora con otras palabras',
  removed: 'Ya no es un acuerdo',
  noChanges: 'Ningún acuerdo es nuevo, se quitó o se dice con otras palabras.',
  print: 'Imprimir',
  accept: 'He leído esto',
  accepted: 'Gracias por leer. Esta página no ha guardado nada de ello.',
};
