import { deviceEs } from '../../../device/messages/device-es.js';
import { pluralIn } from '../../../messages/plural.js';
import type { MyDataMessages } from './en.js';

const plural = pluralIn('es');

/** Spanish texts about what is kept. */
export const es: MyDataMessages = {
  locale: 'es',
  device: deviceEs,
  title: 'Lo que este dispositivo guarda para usted',
  kinds: {
    milestones: 'Sus logros en el tiempo',
    people: 'Sus personas de apoyo',
    'safety-plan': 'Plan de seguridad',
    'check-ins': 'Sus anotaciones del día',
    'care-plan': 'Plan de cuidado',
    pathway: 'El camino que eligió',
    newer: 'Algo de una versión más nueva',
  },

  nothingTitle: 'Aquí no hay nada guardado',
  nothing:
    'Nada de lo que usted escribió en las herramientas de este sitio web está guardado en este dispositivo. Desaparece cuando sale de la página, a menos que pulse «Recordar en este dispositivo».',
  unavailableTitle: 'Aquí no se puede guardar nada',
  lockedTitle: 'Aquí hay algo guardado, y está bloqueado',
  locked: 'Escriba su frase de acceso para ver qué es.',
  eraseLocked: 'Borrarlo sin la frase de acceso',
  openTitle: 'Guardado en este dispositivo, y abierto ahora',
  open: 'Se bloquea solo cuando no hay actividad durante un rato y cuando usted sale de la página.',
  empty: 'En este momento no contiene nada.',
  others: 'Hay más cosas aquí, de otras partes de este sitio web. Guardar una copia, bloquear y borrar las incluyen todas.',
  aside: (name) => `${name}: una entrada anterior que se guardó aparte`,
  entries: plural({ one: '# entrada', other: '# entradas' }),
  unreadable: 'no se puede leer en este momento',
  show: 'Mostrar',
  hide: 'Ocultar',
  leftOut: 'Aquí no aparece lo que solo necesita una computadora. Una copia legible lo tiene todo.',

  explainTitle: 'Qué protege esto y qué no',
  notHere: 'El historial de su navegador no forma parte de esto, ni los archivos que guardó o las páginas que imprimió.',
  where: 'Lo guardado aquí se queda en este dispositivo, en este navegador. Guardarlo no envía nada a nadie.',

  saveCopy: 'Guardar una copia',
  save: 'Recibirá un archivo con todo lo guardado aquí. Queda bloqueado con la frase de acceso que usa ahora. La necesitará para abrirlo.',
  saveSealed: 'Guardar una copia bloqueada',
  readableInstead: 'Guardar una copia que cualquiera puede leer',
  readableTitle: '¿Una copia que cualquiera puede leer?',
  readable:
    'Este archivo no lleva bloqueo. Quien lo encuentre puede leer todo su contenido: las personas que usan este dispositivo y los servicios que copian sus archivos a otro lugar.',
  saveReadable: 'Guardarla sin bloqueo',
  savedSealed: 'Se guardó una copia bloqueada. Está donde están sus descargas.',
  savedReadable: 'Se guardó una copia legible. Está donde están sus descargas. Muévala a un lugar seguro.',

  haveFile: 'Tengo una copia guardada',
  haveFileHelp: 'Puede abrirla aquí. Primero elija una frase de acceso para este dispositivo.',
  chooseFirst: 'Una frase de acceso para este dispositivo',
  goOn: 'Continuar',
  openFile: 'Abrir una copia guardada',
  openFileHelp: 'Verá qué cambiaría antes de que cambie algo.',
  file: 'El archivo',
  noFile: 'Elija primero un archivo.',
  lookAt: 'Ver el archivo',
  filePassphrase: 'Frase de acceso del archivo',
  filePassphraseHint: 'Este archivo está bloqueado. Escriba la frase que usó cuando lo guardó.',
  planTitle: 'Qué cambiaría este archivo',
  added: 'Aún no está aquí',
  replaced: 'Ya está aquí, con otro contenido',
  unchanged: 'Ya está aquí, igual',
  allHere: 'Todo lo que hay en este archivo ya está aquí.',
  emptyFile: 'En este archivo no hay nada.',
  add: 'Añadir lo que aún no está aquí',
  replace: 'Reemplazar lo que hay aquí',
  addAndReplace: 'Añadir, y reemplazar lo que hay aquí',
  replaceHelp: 'Lo que se reemplaza no se puede recuperar. Antes puede guardar una copia.',
  cancel: 'Cancelar',
  takenIn: 'Listo. Lo que tomó del archivo ya está aquí.',

  change: 'Cambiar la frase de acceso',
  presentPassphrase: 'Frase de acceso actual',
  changeHelp: 'Las copias que guardó antes se siguen abriendo solo con la frase anterior.',
  changed: 'Su frase de acceso ha cambiado.',

  erase: 'Borrar todo',
  eraseKeeps: 'Las copias que guardó como archivos se quedan donde las puso.',
  eraseWait: 'Tómese un momento. El botón se puede usar en dos segundos.',
  eraseReady: 'Ahora puede borrar, o volver.',
  eraseNow: 'Sí, borrar todo',
  erasedTitle: 'Todo está borrado',
  erasedList: 'Se borró:',
  erasedUnseen: 'Estaba bloqueado, así que nadie puede decir qué era.',
  checked: 'Lo comprobamos de nuevo: aquí no queda nada.',
  notErasedTitle: 'Algo no se pudo borrar',
  left: {
    database: 'Lo que usted escribió puede seguir aquí, bloqueado. Quizá otra pestaña de este sitio web lo está usando.',
    cache: 'Siguen aquí copias de listas públicas, como horarios de reuniones. No contienen nada suyo.',
  },
  leftEmpty: 'Lo que usted escribió ya no está. Solo queda, vacío, el lugar donde estaba.',
  closeTabs:
    'Cierre las demás pestañas de este sitio web e inténtelo de nuevo. También puede quitar los datos de este sitio web en los ajustes de su navegador.',
};
