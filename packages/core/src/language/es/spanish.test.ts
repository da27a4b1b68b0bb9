import { describe, expect, it } from 'vitest';
import { sentenceTable } from '../../../test/sentence-table.js';
import { lintWith } from '../index.js';
import { spanish } from './spanish.js';

// One line a sentence; in brackets what is to be found. Half of them hold the same words and are to be left alone.
const SENTENCES = sentenceTable(`
  exadicto | Es [un exadicto].
  exadicto | Lo dirigen [alcohólicos recuperados].
  exadicto | Habla [un adicto en recuperación].
  exadicto | Una persona en recuperación coordina la sala.
  exadicto | La examinadora llegó tarde.
  adicto | Ayuda para [adictos] y sus familias.
  adicto | La familia [del adicto] también viene.
  adicto | Ana [es adicta].
  adicto | Hay [adictos a la heroína] en la sala.
  adicto | Su [padre adicto] volvió.
  adicto | PARA [ADICTOS]
  adicto | Las personas adictas reciben apoyo.
  adicto | Es adicta al chocolate.
  adicto | Adictos Anónimos se reúne aquí.
  adicto | Drogadictos Anónimos tiene sede propia.
  adicto | Adictos al Sexo y al Amor Anónimos abre los lunes.
  adicto | El folleto «¿Soy un adicto?» está en la mesa.
  adicto | Niños adictos a las pantallas.
  adicto | El veredicto llegó ayer.
  adicto | Vivir con una adicción es duro.
  drogadicto | Centro para [drogadictos].
  drogadicto | Trataron mal [al toxicómano].
  drogadicto | Lo llamaban [yonqui].
  drogadicto | Personas drogodependientes y sus familias.
  drogadicto | La droga se prohibió en 1920.
  alcoholico | Mi tío era [alcohólico].
  alcoholico | Casa para [alcohólicos].
  alcoholico | Su [madre alcohólica] enfermó.
  alcoholico | Ella es [alcoholica].
  alcoholico | Alcohólicos Anónimos se reúne el lunes.
  alcoholico | ALCOHÓLICOS ANÓNIMOS
  alcoholico | Hijos Adultos de Alcohólicos tiene otra sala.
  alcoholico | No se sirven bebidas alcohólicas.
  alcoholico | Una cerveza no alcohólica.
  alcoholico | La hepatitis alcohólica es grave.
  borracho | Ayudó a [un borracho] en la calle.
  borracho | Se rieron de [los borrachos].
  borracho | Estaba borracho.
  borracho | Unas gambas muy borrachas de vino.
  borrachin | Era [un borrachín] simpático.
  borrachin | El pan borracho es un postre.
  usuario-de-drogas | Servicio para [usuarios de drogas].
  usuario-de-drogas | Atienden [al consumidor de heroína].
  usuario-de-drogas | El usuario de la lista puede filtrar.
  usuario-de-drogas | La red de usuarios de drogas publicó un informe.
  bebe-adicto | Nació un [bebé adicto].
  bebe-adicto | Muchos [nacen adictos].
  bebe-adicto | Los bebés son bienvenidos.
  los-sin-techo | Comida para [los sin techo].
  los-sin-techo | Una rampa para [los discapacitados].
  los-sin-techo | Los campos sin techo del norte.
  abuso-de-sustancias | Prevención del [abuso de sustancias].
  abuso-de-sustancias | El [abuso¶ de drogas] aumenta.
  abuso-de-sustancias | Dejó de [abusar del alcohol].
  abuso-de-sustancias | Denuncia el abuso infantil.
  abuso-de-sustancias | Hubo abuso de poder.
  abuso-de-sustancias | El Instituto Nacional sobre el Abuso de Drogas publica guías.
  abuso-de-sustancias | Administración de Servicios de Abuso de Sustancias y Salud Mental
  abuso-de-sustancias | Es un abuso. De drogas no se habló.
  drogadiccion | La [drogadicción] se trata.
  drogadiccion | Atención a las [toxicomanías].
  drogadiccion | La adicción se trata.
  drogadiccion | El Instituto de Drogodependencias abre a las nueve.
  alcoholismo | Tratamiento del [alcoholismo].
  alcoholismo | Instituto Nacional sobre el Abuso de Alcohol y Alcoholismo
  vicio | Salió [del vicio de las drogas].
  vicio | Tiene [el hábito de la cocaína].
  vicio | El hábito de leer ayuda.
  vicio | Es un círculo vicioso.
  vicio | Un vicio oculto del edificio.
  sufrir-adiccion | Quien [sufre de alcoholismo] puede venir.
  sufrir-adiccion | Personas que [padecen una adicción].
  sufrir-adiccion | Quien sufre de insomnio duerme mal.
  recaida | Después de una [recaída], vuelve.
  recaida | Prevención de [recaídas]
  recaida | Volvió a [recaer en las drogas].
  recaida | Una recaída de gripe.
  recaida | El grupo «Recaída y esperanza» abre hoy.
  recaida | Tema: Recaída y Recuperación
  recaer | Si [recaes] o alguien [recae], llama.
  recaer | Juan [recayó] en mayo.
  recaer | La responsabilidad recae en el comité.
  recaer | El premio recayó sobre ella.
  limpio | Lleva tres años [limpio].
  limpio | Llevo [limpio] tres años.
  limpio | Se mantiene [limpia].
  limpio | Está [limpio] de drogas.
  limpio | La cocina está limpia.
  limpio | Hay agua limpia en la sala.
  limpio | La sala lleva tres días limpia.
  limpio | Dejen las mesas limpias.
  limpio | Una copia limpia del acta.
  tiempo-limpio | Celebra tu [tiempo limpio].
  tiempo-limpio | Hizo un tiempo limpio y claro.
  prueba-sucia | Dio una [prueba sucia].
  prueba-sucia | No compartas [agujas sucias].
  prueba-sucia | La ropa sucia va aquí.
  prueba-sucia | La prueba salió bien.
  perder-sobriedad | Juan [perdió su sobriedad] en mayo.
  perder-sobriedad | La fachada perdió su sobriedad original.
  terapia-de-sustitucion | Recibe [un tratamiento de sustitución].
  terapia-de-sustitucion | [Terapia de reemplazo con opioides]
  terapia-de-sustitucion | La terapia de reemplazo hormonal ayuda.
  terapia-de-sustitucion | Terapia de sustitución con nicotina.
  tratamiento-asistido | Ofrecemos [tratamiento asistido con medicamentos].
  tratamiento-asistido | Ofrecemos tratamiento con medicamentos.
  fracaso-en-tratamiento | Juan [fracasó en el tratamiento].
  fracaso-en-tratamiento | El envío fracasó en el último paso.
  cometer-suicidio | Su hermano [cometió suicidio].
  cometer-suicidio | Cometió un error.
  cometer-suicidio | Sería cometer suicidio político.
  suicidio-fallido | Tras un [intento fallido de suicidio].
  suicidio-fallido | Hubo [un suicidio consumado].
  suicidio-fallido | Un intento fallido de entrar.
  codependiente | Es [codependiente].
  codependiente | Codependientes Anónimos tiene dos salas.
  codependiente | Una relación codependiente cansa.
`);

describe('spanish', () => {
  it.each(SENTENCES)('$code: $text', ({ code, text, terms }) => {
    const findings = lintWith([spanish], text, { register: 'organisation', locale: 'es' });
    expect(findings.map(({ term }) => term)).toEqual(terms);
    for (const finding of findings) expect(finding.code).toBe(code);
  });

  it('is tried on each entry with a sentence that it is found in and one that it leaves alone', () => {
    for (const { code } of spanish.entries) {
      const own = SENTENCES.filter((row) => row.code === code);
      expect([code, own.some(({ terms }) => terms.length > 0), own.some(({ terms }) => terms.length === 0)]).toEqual([code, true, true]);
    }
    expect(SENTENCES.length).toBeGreaterThan(80);
    expect(SENTENCES.filter(({ terms }) => terms.length === 0).length).toBeGreaterThan(SENTENCES.length / 2);
  });

  it.each([
    ['Los adictos', 'Las personas con un trastorno por consumo de sustancias'],
    ['todos los drogadictos', 'todas las personas con un trastorno por consumo de sustancias'],
    ['al alcohólico', 'a la persona con un trastorno por consumo de alcohol'],
    ['una adicta', 'una persona con un trastorno por consumo de sustancias'],
    ['ADICTOS', 'PERSONAS CON UN TRASTORNO POR CONSUMO DE SUSTANCIAS'],
  ])('puts an article that agrees before %s', (text, expected) => {
    const [finding] = lintWith([spanish], text, { register: 'organisation', locale: 'es-MX' });
    expect(text.slice(0, finding?.start) + (finding?.suggestions[0] ?? '') + text.slice(finding?.end)).toBe(expected);
  });
});
