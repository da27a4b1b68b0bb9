/** Published advice that the lexicons follow, in words of their own. Works of the US government are in the public domain. */
export const LANGUAGE_SOURCES = {
  nida: {
    title: 'NIDA, Words Matter: Preferred Language for Talking About Addiction',
    url: 'https://nida.nih.gov/research-topics/addiction-science/words-matter-preferred-language-talking-about-addiction',
  },
  'nida-es': {
    title: 'NIDA, Las palabras importan: términos preferidos al hablar de la adicción',
    url: 'https://nida.nih.gov/es/node/38234',
  },
  ondcp: {
    title: 'ONDCP, Changing the Language of Addiction (draft of 2016)',
    url: 'https://obamawhitehouse.archives.gov/ondcp/changing-the-language-draft',
  },
  va: {
    title: 'US Department of Veterans Affairs, content style guide: Destigmatizing language in substance use',
    url: 'https://design.va.gov/content-style-guide/health-content/destigmatizing-language-in-substance-use',
  },
  'language-matters': {
    title: 'National Council for Behavioral Health, Language Matters (2015), as adapted by Renfrewshire Council',
    url: 'https://www.renfrewshire.gov.uk/article/11023/Appendix-D---Language-Matters-resource',
  },
  'white-ali': {
    title: 'William L. White and Sadé Ali, Lapse and Relapse: Is it time for new language? (2010)',
    url: 'http://www.docstoc.com/docs/103545516/Lapse-and-Relapse',
  },
  'face-it-together': {
    title: 'Face It TOGETHER, What not to say to a loved one about addiction (2017)',
    url: 'https://www.wefaceittogether.org/wellness-your-way/words-hurt-what-not-say-loved-one',
  },
  who: {
    title: 'WHO, Preventing suicide: a resource for media professionals, update 2023',
    url: 'https://paho.org/en/node/92857',
  },
} as const;

/** A key of `LANGUAGE_SOURCES`. */
export type LanguageSource = keyof typeof LANGUAGE_SOURCES;
