/** Words that show that a phrase is complete: nothing that could be its noun follows. */
const FOLLOWING =
  'and|or|but|for|from|off|in|at|on|with|by|after|before|since|through|until|because|so|if|when|while|again|now|today|together|too|who|that|is|was|are|were|has|have|had|can|could|will|would|may|might|need|needs|takes|took|means|meant|to|as|than';

/** Contexts in which an adjective stands alone or a label is a noun. */
export const COMPLETE: readonly string[] = ['_ .', `_ ${FOLLOWING}`];

/** The same behind one of some words. */
export const completeAfter = (words: string): readonly string[] => COMPLETE.map((context) => `${words} ${context}`);

/** Substances that are named before "abuse", "user" or "habit". */
export const DRUGS =
  'heroin|cocaine|crack|meth|methamphetamine|amphetamine|opioid|opiate|fentanyl|cannabis|marijuana|ketamine|benzo|benzodiazepine|stimulant|steroid|pill';

/** What an addiction is named after. */
export const ADDICTIONS = `${DRUGS}|gambling|sex|love|porn|pornography|food|sugar|internet|gaming`;
