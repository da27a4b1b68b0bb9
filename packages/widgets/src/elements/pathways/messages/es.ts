import { deviceEs } from '../../../device/messages/device-es.js';
import type { PathwaysMessages } from './en.js';

/** Spanish texts about the ways in which people recover. */
export const es: PathwaysMessages = {
  locale: 'es',
  device: deviceEs,
  ways: {
    'twelve-step': {
      name: 'Grupos de doce pasos',
      about:
        'Las personas recorren juntas doce pasos y se ayudan en el camino. Alcohólicos Anónimos y Narcóticos Anónimos son los más conocidos. Muchas hablan de un poder superior; qué es, lo decide cada una.',
      first:
        'Puede venir, sentarse y escuchar. Nadie tiene que hablar, dar su nombre completo ni pagar. Las reuniones llamadas «abiertas» son para todo el mundo.',
    },
    secular: {
      name: 'Grupos laicos',
      about:
        'Las personas se apoyan sin ideas religiosas, a menudo con herramientas prácticas para los pensamientos, los impulsos y los planes. SMART Recovery y LifeRing son dos de estos grupos. No se pide ninguna creencia.',
      first: 'La mayoría de las reuniones son una conversación en círculo, en una sala o en línea. Cuando le toque, puede decir «paso».',
    },
    faith: {
      name: 'Comunidades de fe',
      about:
        'Las personas se recuperan en una comunidad de su religión, con oración, estudio y compañía. Hay grupos así en muchas religiones. Celebremos la Recuperación es uno cristiano.',
      first:
        'Suele haber una bienvenida, una lectura o una oración, y después un tiempo en grupos pequeños. Puede preguntar antes cómo es la reunión.',
    },
    buddhist: {
      name: 'Práctica budista',
      about:
        'Las personas usan la meditación y lo que el budismo enseña sobre el sufrimiento y la bondad. Recovery Dharma es una de estas comunidades. No hace falta ser budista.',
      first: 'Por lo general alguien guía una meditación, se lee algo y hay tiempo para compartir. No necesita saber meditar.',
    },
    'medication-supported': {
      name: 'Recuperación con medicación',
      about:
        'Hay medicamentos para el consumo de opioides y para el de alcohol. Pueden aliviar el deseo de consumir, y algunos reducen el riesgo de sobredosis. Quienes los toman están en recuperación como todas las demás personas, mientras el medicamento les ayude.',
      first:
        'Un profesional de la salud habla con usted sobre su estado y lo que quiere, y hacen un plan en conjunto. No deje un medicamento sin preguntar antes a quien se lo receta.',
    },
    'harm-reduction': {
      name: 'Reducción de daños',
      about:
        'Las personas hacen su vida más segura y saludable paso a paso, sea cual sea su consumo. Más seguro, menos o nada: cada paso cuenta. Los servicios ayudan sin condiciones, por ejemplo con naloxona contra las sobredosis.',
      first: 'Le preguntan qué necesita, y no qué hizo. No tiene que prometer nada.',
    },
    family: {
      name: 'Grupos para familiares y amistades',
      about:
        'Las personas que quieren a alguien se reúnen y se apoyan. Al-Anon, Nar-Anon y SMART Recovery Familia y Amigos son algunos de estos grupos. Son para usted, haga lo que haga la otra persona.',
      first: 'Puede venir a solas, sin que nadie lo sepa. Puede sentarse y escuchar.',
    },
    natural: {
      name: 'A la propia manera',
      about:
        'Muchas personas se recuperan sin un programa: con la familia y las amistades, el trabajo, el deporte, la cultura o la naturaleza. A menudo cambian dónde y con quién pasan el tiempo.',
      first:
        'Puede empezar con una persona a quien se lo cuenta. Si su cuerpo está acostumbrado al alcohol o a medicamentos para dormir o calmarse, dejarlos de golpe puede ser peligroso: pregunte antes a un médico.',
    },
    clinical: {
      name: 'Tratamiento y consejería',
      about:
        'Profesionales de la medicina, la enfermería, la consejería y la terapia ayudan, desde una hora por semana hasta unas semanas en un centro. También pueden ayudar con el dolor, el miedo, el sueño o la tristeza que a veces lo acompañan.',
      first:
        'Una primera conversación trata de lo que está pasando y de lo que usted quiere. Puede preguntar cuánto cuesta, cuánto dura y quién lo sabrá.',
    },
    undecided: {
      name: 'Todavía no lo sé',
      about: 'Es una respuesta como cualquier otra. Puede mirar primero, probar más de un camino y cambiar de opinión.',
      first: 'Puede ir a una reunión abierta y solo escuchar. También puede hablar con una persona de su confianza.',
    },
  },

  askTitle: '¿Para usted, o para alguien a quien quiere?',
  askHelp: 'Verá lo que ha ayudado a otras personas. Sus respuestas no se envían a nadie.',
  self: 'Para mí',
  family: 'Para alguien a quien quiero',
  professional: 'Trabajo con personas',
  skip: 'Solo quiero ver los caminos',

  waysTitle: 'Caminos por los que las personas se recuperan',
  waysHelp: 'Ninguno es mejor que otro. Muchas personas usan más de uno o cambian con el tiempo.',
  alphabet: 'Aquí están en orden alfabético.',
  firstTitle: 'Cómo es la primera vez',
  choose: 'Esto podría ser para mí',
  chooseUndecided: 'Así estoy por ahora',
  chosen: 'Usted eligió este',
  askAgain: 'Volver a la primera pregunta',

  nextTitle: 'Adónde ir desde aquí',
  nobodyAsks: 'Nadie le llamará ni le escribirá por esto.',
  others: 'Ver los otros caminos',
  forget: 'Olvidar mi elección',
  undecidedTitle: 'No tiene que saberlo todavía',
  undecidedSteps: [
    'Vaya a una reunión abierta y solo escuche. Allí no tiene que decidir nada.',
    'Cuente a una persona de su confianza que está buscando.',
    'Vuelva aquí cuando quiera. Nada se cierra.',
  ],

  familyTitle: 'Para quienes quieren a alguien',
  familyIntro: 'No es culpa suya, y no tiene que llevarlo a solas.',
  selfCareTitle: 'Cuidar de usted',
  selfCare: [
    'Coma, duerma y vea a personas que le hacen bien, también en los días difíciles.',
    'Puede decir qué puede dar y qué no. Un límite dicho con calma no es un castigo.',
    'Si está en peligro, su seguridad es lo primero.',
  ],
  togetherTitle: 'Acompañar a la otra persona',
  together: [
    'Hablen en un momento tranquilo. Diga lo que ve y lo que siente, y pregunte qué ayudaría.',
    'Ofrezca cosas pequeñas: llevarla a un lugar, una comida, ir juntos a una primera reunión.',
    'Volver a consumir le pasa a mucha gente. Pregunte qué hace falta ahora. El camino sigue desde ahí.',
    'Donde se consumen opioides, tenga naloxona a mano y aprenda cómo se da.',
  ],
  seeWays: 'Ver los caminos por los que las personas se recuperan',

  professionalTitle: 'Para quienes trabajan con personas',
  professionalIntro: 'De cómo usted acompaña a alguien hacia otra ayuda puede depender que llegue.',
  refer: [
    'Pregunte primero: «¿Le gustaría saber qué caminos hay?». Un no también es una respuesta.',
    'Muestre más de un camino, también la medicación, y deje que la persona elija.',
    'Haga pequeño el primer paso: busque la hora y la puerta, llamen en conjunto, o diga por quién preguntar.',
    'Hable de personas y no de etiquetas: «una persona en recuperación».',
    'Comunique solo lo que la persona acepte, y diga a quién.',
    'Pregunte después cómo fue. Si no era lo adecuado, hay otros caminos.',
  ],
};
