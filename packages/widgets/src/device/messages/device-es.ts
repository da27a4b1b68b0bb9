import { pluralIn } from '../../messages/plural.js';
import type { DeviceMessages } from './device-en.js';

const plural = pluralIn('es');

/** Spanish texts about what is kept on a device. */
export const deviceEs: DeviceMessages = {
  onlyNow: 'Solo en esta página, por ahora. Desaparece cuando usted sale de la página o la cierra.',
  remember: 'Recordar en este dispositivo',
  isKept: 'Guardado en este dispositivo, protegido con su frase de acceso. Ahora está abierto.',
  lockNow: 'Bloquear ahora',
  lockingSoon: 'Se bloqueará pronto, porque no ha habido actividad. Mueva el cursor, toque la pantalla o pulse una tecla para seguir.',
  notSaved: 'Su último cambio aún no está guardado.',

  isLocked: 'Hay algo guardado en este dispositivo. Está bloqueado.',
  unlock: 'Desbloquear',
  goOnWithout: 'Seguir sin abrirlo',

  setUpTitle: 'Recordar en este dispositivo',
  before: 'Antes de elegir una frase de acceso:',
  noRecovery: 'Nadie puede abrir esto sin la frase, tampoco nosotros. Si la olvida, lo guardado aquí no se podrá volver a leer.',
  protects: 'Protege lo que usted guarda cuando otras personas usan o encuentran este dispositivo.',
  doesNotProtect: 'No protege de programas dañinos en el dispositivo, ni de alguien que conozca su frase o le obligue a decirla.',
  sharedBrowser: 'En un dispositivo compartido, no permita que el navegador guarde la frase.',
  passphrase: 'Frase de acceso',
  newPassphrase: 'Nueva frase de acceso',
  samePassphrase: 'La misma frase otra vez',
  passphraseHint: plural({
    one: 'Al menos # carácter. Sirven unas palabras que usted pueda recordar; se admite cualquier carácter.',
    other: 'Al menos # caracteres. Sirven unas palabras que usted pueda recordar; se admite cualquier carácter.',
  }),
  show: 'Mostrar la frase',
  hide: 'Ocultar la frase',
  setUp: 'Recordar',
  notNow: 'Ahora no',
  differs: 'Las dos frases no son iguales. Escríbalas de nuevo, o muestre la frase y escríbala una sola vez.',
  oneMoment: 'Un momento…',

  forgotten: 'Ya no sé la frase de acceso',
  forgottenHelp: 'Nadie puede averiguarla. Puede seguir intentándolo. También puede borrar todo lo guardado aquí y empezar de nuevo.',
  eraseAndStart: 'Borrar y empezar de nuevo',
  eraseTitle: '¿Borrar todo?',
  eraseHelp: 'Esto borra todo lo que este sitio web guarda para usted en este dispositivo con Handrail. No se puede deshacer.',
  erase: 'Borrar todo',
  goBack: 'Volver',
  erased: 'Se borró todo lo que estaba guardado en este dispositivo.',

  tryAgain: 'Intentar de nuevo',
  takeKept: 'Usar lo guardado',
  keepMine: 'Conservar lo que se ve aquí',
  takeOther: 'Usar lo de la otra pestaña',

  waitSeconds: plural({
    one: 'Espere # segundo antes de intentarlo de nuevo.',
    other: 'Espere # segundos antes de intentarlo de nuevo.',
  }),
  waitMinutes: plural({
    one: 'Espere # minuto antes de intentarlo de nuevo.',
    other: 'Espere # minutos antes de intentarlo de nuevo.',
  }),
  tooShort: plural({ one: 'Use al menos # carácter.', other: 'Use al menos # caracteres.' }),

  faults: {
    'insecure-context': 'Esta página no se abrió con una conexión segura, así que aquí no se puede guardar nada. Puede usarla por ahora.',
    'storage-refused':
      'Este navegador no permite que la página guarde nada, quizá porque es una ventana privada. Lo que ya estaba guardado no ha cambiado. Puede seguir por ahora.',
    'not-loaded': 'Una parte de esta página no llegó. Revise su conexión e inténtelo de nuevo.',
    'nothing-kept': 'Ya no hay nada guardado en este dispositivo. Quizá se borró en otra pestaña.',
    'vault-exists': 'Ya hay algo guardado en este dispositivo. Desbloquéelo primero.',
    'already-kept': 'Este dispositivo ya guarda una entrada de este tipo. ¿Cuál quiere?',
    locked: 'Está bloqueado. Desbloquéelo para seguir.',
    'wrong-passphrase': 'Esa no es la frase de acceso.',
    'too-soon': 'Esa frase aún no se ha probado.',
    'passphrase-short': 'Esa frase es demasiado corta.',
    'passphrase-unusable': 'Esa frase no se puede usar: es muy larga o tiene un carácter incompleto.',
    full: 'No queda espacio en este dispositivo. Lo que ya estaba guardado sigue ahí. Libere algo de espacio e inténtelo de nuevo.',
    conflict: 'Esto se cambió en otra pestaña al mismo tiempo. No se sobrescribió nada.',
    'newer-version': 'Esto se guardó con una versión más nueva de esta página. Está a salvo y sin cambios. Recargue la página para verlo.',
    unreadable:
      'Lo guardado aquí no se puede leer. Está a salvo: si escribe algo nuevo, la entrada anterior se guarda aparte y no se sobrescribe.',
    damaged:
      'Lo guardado en este dispositivo está dañado o fue modificado, y no se puede abrir. Si tiene un archivo guardado, puede empezar de nuevo y abrirlo.',
    'passphrase-needed': 'Este archivo está bloqueado. Escriba la frase con la que se guardó.',
    'file-damaged': 'Este archivo no se puede leer. Puede estar incompleto o ser de otro tipo. No se cambió nada.',
    'file-newer': 'Este archivo se hizo con una versión más nueva de esta página. No se cambió nada.',
    'not-erased': 'Algo no se pudo borrar. Cierre las demás pestañas de este sitio web e inténtelo de nuevo.',
  },
};
