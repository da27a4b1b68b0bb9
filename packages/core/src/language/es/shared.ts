/** Words that show that a phrase is complete: nothing that could be its noun follows. */
const FOLLOWING =
  'y|e|o|u|pero|que|de|del|desde|en|con|sin|por|para|a|al|ante|tras|hasta|hace|porque|si|cuando|mientras|otra|ahora|hoy|ya|es|son|era|fue|ha|han|puede|pueden|necesita|necesitan|como';

/** Contexts in which an adjective stands alone or a label is a noun. */
export const COMPLETE: readonly string[] = ['_ .', `_ ${FOLLOWING}`];

/** The same behind one of some words. */
export const completeAfter = (words: string): readonly string[] => COMPLETE.map((context) => `${words} ${context}`);

/** Substances, as they follow "abuso de" and "adicto a". */
export const SUBSTANCES =
  'sustancias|drogas|droga|alcohol|heroína|cocaína|crack|metanfetamina|opioides|opiáceos|fentanilo|cannabis|marihuana|estupefacientes|psicofármacos|medicamentos|fármacos|pastillas';
