import type { planEn } from './plan-en.js';

/** Spanish texts about the safety plan. */
export const planEs: typeof planEn = {
  title: 'Mi plan de seguridad',
  intro:
    'Para las horas difíciles. Empiece por la primera parte y siga con la próxima hasta que sea más fácil. Puede ir a las líneas del final en cualquier momento.',
  advice: 'Lo mejor es escribirlo en un día tranquilo, junto con alguien de su confianza o con un profesional.',
  source: 'De dónde vienen las seis partes',
  add: 'Agregar una línea',
  edit: 'Cambiar',
  up: 'Subir',
  down: 'Bajar',
  full: 'Ya hay diez líneas. No caben más.',
  write: 'Con sus propias palabras',
  save: 'Guardar',
  cancel: 'Cancelar',
  remove: 'Quitar',
  added: 'Se agregó a su plan.',
  changed: 'Se cambió.',
  removed: 'Se quitó de su plan.',
  moved: 'Se movió.',
  parts: {
    'warning-signs': {
      title: 'Cómo noto que se pone difícil',
      hint: 'Pensamientos, sentimientos, lugares o cosas que hago y que vienen antes.',
    },
    'own-coping': { title: 'Qué puedo hacer por mi cuenta', hint: 'Lo que me calma o me distrae por un rato.' },
    'people-and-places': {
      title: 'Buena compañía y buenos lugares',
      hint: 'Dónde puedo estar entre gente. No tengo que hablar de cómo estoy.',
    },
    'people-to-ask': { title: 'A quién puedo pedir ayuda', hint: 'Personas a las que puedo contar cómo estoy, con sus números.' },
    professionals: { title: 'Profesionales y servicios', hint: 'Un médico, una clínica, un consejero: nombre, número, horario.' },
    'safer-surroundings': {
      title: 'Cómo hago más seguro lo que me rodea',
      hint: 'Qué pongo fuera de mi alcance y quién me ayuda con eso.',
    },
  },
  faults: {
    'illegal-transition': 'No se pudo cambiar. Vuelva a cargar la página.',
    'not-yours': 'Este plan es de otra persona y aquí no se puede cambiar.',
    'part-unknown': 'Esa parte no existe.',
    'text-invalid': 'Escriba unas palabras: 300 caracteres como máximo.',
    'plan-full': 'Ya hay diez líneas. No caben más.',
    'entry-unknown': 'Esta línea ya no está. Quizá se cambió en otra pestaña.',
    'no-further': 'Ya está en ese extremo.',
  },
};
