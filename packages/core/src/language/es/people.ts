import type { LexiconEntry } from '../lexicon/lexicon.js';
import { SUBSTANCES, completeAfter } from './shared.js';

const DISORDER = 'con un trastorno por consumo de sustancias';
const ALCOHOL_DISORDER = 'con un trastorno por consumo de alcohol';
const RELATIVE = 'padre|madre|papá|mamá|hijo|hija|hermano|hermana|esposo|esposa|marido|mujer|pareja|abuelo|abuela|tío|tía|familiar';
const RELATIVES = 'padres|madres|hijos|hijas|hermanos|hermanas|familiares';
const ONE = 'adicto|adicta|drogadicto|drogadicta|toxicómano|toxicómana|alcohólico|alcohólica';
const MANY = 'adictos|adictas|drogadictos|drogadictas|toxicómanos|toxicómanas|alcohólicos|alcohólicas';

/** Labels in the place of a person: who somebody is, is never a condition. */
export const people: readonly LexiconEntry[] = [
  {
    code: 'exadicto',
    reason: 'labels-a-person',
    source: 'nida-es',
    forms: {
      'exadicto|exadicta|exdrogadicto|exdrogadicta|exalcohólico|exalcohólica|extoxicómano|extoxicómana': ['persona en recuperación'],
      'exadictos|exadictas|exdrogadictos|exdrogadictas|exalcohólicos|exalcohólicas|extoxicómanos|extoxicómanas': [
        'personas en recuperación',
      ],
      [`ex|antiguo|antigua ${ONE}`]: ['persona en recuperación'],
      [`ex|antiguos|antiguas ${MANY}`]: ['personas en recuperación'],
      [`${ONE} recuperado|recuperada|rehabilitado|rehabilitada|reformado|reformada`]: ['persona en recuperación'],
      [`${MANY} recuperados|recuperadas|rehabilitados|rehabilitadas|reformados|reformadas`]: ['personas en recuperación'],
      [`${ONE} en recuperación`]: ['persona en recuperación'],
      [`${MANY} en recuperación`]: ['personas en recuperación'],
    },
    spare: ['_ anónimos|anónimas'],
  },
  {
    code: 'adicto',
    reason: 'labels-a-person',
    source: 'nida-es',
    forms: {
      'adicto|adicta': [`persona ${DISORDER}`, 'persona con una adicción'],
      'adictos|adictas': [`personas ${DISORDER}`, 'personas con una adicción'],
      [`adicto|adicta a ${SUBSTANCES}`]: ['persona con adicción a $3'],
      [`adictos|adictas a ${SUBSTANCES}`]: ['personas con adicción a $3'],
      [`adicto|adicta a la|las|los ${SUBSTANCES}`]: ['persona con adicción a $3 $4'],
      [`adictos|adictas a la|las|los ${SUBSTANCES}`]: ['personas con adicción a $3 $4'],
      'adicto|adicta al alcohol|crack|fentanilo|cannabis': [`persona con adicción al $3`],
      'adictos|adictas al alcohol|crack|fentanilo|cannabis': [`personas con adicción al $3`],
      'es adicto|adicta': ['tiene una adicción'],
      'era|fue adicto|adicta': ['tenía una adicción'],
      'son adictos|adictas': ['tienen una adicción'],
      'eran|fueron adictos|adictas': ['tenían una adicción'],
      [`${RELATIVE} adicto|adicta|drogadicto|drogadicta`]: [`$1 ${DISORDER}`],
      [`${RELATIVES} adictos|adictas|drogadictos|drogadictas`]: [`$1 ${DISORDER}`],
    },
    spare: [
      'persona|personas _',
      '_ anónimos|anónimas',
      '_ al trabajo|chocolate|café|régimen|deporte|cine|fútbol',
      '_ a las|los pantallas|redes|videojuegos|compras',
      '_ a la adrenalina|lectura|música|moda|causa|causas|series|corona',
    ],
  },
  {
    code: 'drogadicto',
    reason: 'labels-a-person',
    source: 'nida-es',
    forms: {
      'drogadicto|drogadicta|toxicómano|toxicómana|drogodependiente|heroinómano|heroinómana|cocainómano|cocainómana': [
        `persona ${DISORDER}`,
      ],
      'drogadictos|drogadictas|toxicómanos|toxicómanas|drogodependientes|heroinómanos|heroinómanas|cocainómanos|cocainómanas': [
        `personas ${DISORDER}`,
      ],
      'yonqui|yonki|drogata|pastillero|pastillera|marihuanero|marihuanera|porrero|porrera': ['persona que consume drogas'],
      'yonquis|yonkis|drogatas|pastilleros|pastilleras|marihuaneros|marihuaneras|porreros|porreras': ['personas que consumen drogas'],
    },
    spare: ['persona|personas _', '_ anónimos|anónimas'],
  },
  {
    code: 'alcoholico',
    reason: 'labels-a-person',
    source: 'nida-es',
    forms: {
      'alcohólico|alcohólica': [`persona ${ALCOHOL_DISORDER}`],
      'alcohólicos|alcohólicas': [`personas ${ALCOHOL_DISORDER}`],
      'persona alcohólica': [`persona ${ALCOHOL_DISORDER}`],
      'personas alcohólicas': [`personas ${ALCOHOL_DISORDER}`],
      [`${RELATIVE} alcohólico|alcohólica`]: [`$1 ${ALCOHOL_DISORDER}`],
      [`${RELATIVES} alcohólicos|alcohólicas`]: [`$1 ${ALCOHOL_DISORDER}`],
    },
    spare: [
      '_ anónimos|anónimas',
      'no|sin _',
      'bebida|bebidas|contenido|grado|grados|graduación|fermentación|solución|hepatitis|cirrosis|hepatopatía|cóctel|cócteles|extracto|gel _',
    ],
  },
  {
    code: 'borracho',
    reason: 'labels-a-person',
    source: 'va',
    forms: {
      'borracho|borracha': [`persona ${ALCOHOL_DISORDER}`],
      'borrachos|borrachas': [`personas ${ALCOHOL_DISORDER}`],
    },
    when: completeAfter(
      'un|una|el|la|del|al|aquel|aquella|ese|esa|este|esta|otro|otra|los|las|unos|unas|esos|esas|estos|estas|aquellos|aquellas',
    ),
  },
  {
    code: 'borrachin',
    reason: 'labels-a-person',
    source: 'va',
    forms: {
      'borrachín|borrachuzo': [`persona ${ALCOHOL_DISORDER}`],
      'borrachines|borrachuzos': [`personas ${ALCOHOL_DISORDER}`],
    },
    spare: ['_ de peluche'],
  },
  {
    code: 'usuario-de-drogas',
    reason: 'labels-a-person',
    source: 'va',
    forms: {
      [`usuario|usuaria|consumidor|consumidora de ${SUBSTANCES}`]: ['persona que consume $3'],
      [`usuarios|usuarias|consumidores|consumidoras de ${SUBSTANCES}`]: ['personas que consumen $3'],
    },
    spare: ['asociación|asociaciones|organización|organizaciones|red|redes de _'],
  },
  {
    code: 'bebe-adicto',
    reason: 'labels-a-person',
    source: 'nida-es',
    forms: {
      'bebé|niño|niña|neonato adicto|adicta': ['$1 con exposición a sustancias antes de nacer'],
      'recién nacido|nacida adicto|adicta': ['recién $2 con exposición a sustancias antes de nacer'],
      'bebés|niños|niñas|neonatos adictos|adictas': ['$1 con exposición a sustancias antes de nacer'],
      'nacer|nacen|nace|nació|nacieron adicto|adicta|adictos|adictas': ['$1 con signos de abstinencia'],
    },
    spare: ['_ al chocolate', '_ a los|las videojuegos|pantallas'],
  },
  {
    code: 'los-sin-techo',
    reason: 'labels-a-person',
    source: 'va',
    forms: {
      'los|las sin techo': ['las personas sin hogar'],
      'los|las discapacitados|discapacitadas|minusválidos|minusválidas': ['las personas con discapacidad'],
      'los|las enfermos|enfermas mentales': ['las personas con un trastorno mental'],
    },
    spare: ['_ bajo'],
  },
];
