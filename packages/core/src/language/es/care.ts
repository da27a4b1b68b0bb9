import type { LexiconEntry } from '../lexicon/lexicon.js';

const MEDICATION = ['medicación para el trastorno por consumo de opioides', 'medicación para el trastorno por consumo de sustancias'];
const MEDICATIONS = MEDICATION.map((text) => text.replace('medicación', 'medicaciones'));
const OPIOIDS = 'opioides|opiáceos|metadona|buprenorfina';

/** Treatment, suicide and families. */
export const care: readonly LexiconEntry[] = [
  {
    code: 'terapia-de-sustitucion',
    reason: 'imprecise',
    source: 'nida-es',
    forms: {
      'terapia|tratamiento|programa de sustitución|reemplazo|mantenimiento': MEDICATION,
      [`terapia|tratamiento|programa de sustitución|reemplazo|mantenimiento con|de ${OPIOIDS}`]: MEDICATION,
      'terapia|tratamiento sustitutivo|sustitutiva': MEDICATION,
      [`terapia|tratamiento sustitutivo|sustitutiva con|de ${OPIOIDS}`]: MEDICATION,
      'terapias|tratamientos|programas de sustitución|reemplazo|mantenimiento': MEDICATIONS,
      [`terapias|tratamientos|programas de sustitución|reemplazo|mantenimiento con|de ${OPIOIDS}`]: MEDICATIONS,
      'terapias|tratamientos sustitutivos|sustitutivas': MEDICATIONS,
    },
    spare: [
      '_ hormonal|enzimático|enzimática|renal|ósea',
      '_ con|de nicotina|hormonas|enzimas|hierro|insulina|testosterona|tiroides',
      '_ del|de edificio|edificios|vehículos|equipos',
    ],
  },
  {
    code: 'tratamiento-asistido',
    reason: 'imprecise',
    source: 'nida-es',
    forms: {
      'tratamiento asistido con|por medicamentos|medicación|fármacos': ['tratamiento con $4'],
      'terapia asistida con|por medicamentos|medicación|fármacos': ['terapia con $4'],
    },
  },
  {
    code: 'fracaso-en-tratamiento',
    reason: 'blames',
    source: 'va',
    forms: {
      'fracasar en el|su tratamiento': ['no beneficiarse de $3 tratamiento'],
      'fracasa en el|su tratamiento': ['no se beneficia de $3 tratamiento'],
      'fracasó en el|su tratamiento': ['no se benefició de $3 tratamiento'],
      'fracaso terapéutico': ['tratamiento sin resultado'],
    },
    spare: ['_ de aguas|residuos'],
  },
  {
    code: 'cometer-suicidio',
    reason: 'blames',
    source: 'who',
    forms: {
      'cometer suicidio': ['morir por suicidio', 'quitarse la vida'],
      'comete suicidio': ['muere por suicidio'],
      'cometen suicidio': ['mueren por suicidio'],
      'cometió suicidio': ['murió por suicidio'],
      'cometieron suicidio': ['murieron por suicidio'],
      'cometido suicidio': ['muerto por suicidio'],
      'cometiendo suicidio': ['muriendo por suicidio'],
    },
    spare: ['_ político|profesional|comercial'],
  },
  {
    code: 'suicidio-fallido',
    reason: 'blames',
    source: 'who',
    forms: {
      'intento fallido|frustrado de suicidio': ['intento de suicidio'],
      'intentos fallidos|frustrados de suicidio': ['intentos de suicidio'],
      'intento de suicidio fallido|frustrado': ['intento de suicidio'],
      'intentos de suicidio fallidos|frustrados': ['intentos de suicidio'],
      'suicidio fallido|frustrado': ['intento de suicidio'],
      'suicidios fallidos|frustrados': ['intentos de suicidio'],
      'suicidio consumado|exitoso|logrado': ['muerte por suicidio'],
      'suicidios consumados|exitosos|logrados': ['muertes por suicidio'],
    },
    spare: ['_ político|profesional'],
  },
  {
    code: 'codependiente',
    reason: 'labels-a-person',
    source: 'face-it-together',
    isHint: true,
    forms: {
      codependiente: ['persona afectada por la adicción de alguien cercano'],
      codependientes: ['personas afectadas por la adicción de alguien cercano'],
    },
    spare: ['_ anónimos|anónimas', 'relación|relaciones|conducta|conductas|patrón|patrones|vínculo|vínculos _'],
  },
];
