import { GUIDELINE_RULES } from '@handrail/core/community';
import type { CommunityGuidelines, GuidelineRule } from '@handrail/core/community';
import { dayOfIsoDate } from '@handrail/core/time';

/** A version as it is shown. `effectiveOn` is empty where the document does not say it. */
export interface ShownGuidelines extends CommunityGuidelines {
  /** How many rules cannot be shown: they have neither words nor a code that this release knows. */
  readonly leftOut: number;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (raw: unknown): raw is Fields => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const wordsOf = (raw: unknown): string | undefined => (typeof raw === 'string' && raw.trim() !== '' ? raw.trim() : undefined);

/** A rule with words, or with a code that has words here. One without a code is known by its words. */
const ruleOf = (raw: unknown): GuidelineRule | undefined => {
  const { code: given, text: written }: Fields = isFields(raw) ? raw : { text: raw };
  const text = wordsOf(written);
  const code = wordsOf(given) ?? text;
  if (code === undefined) return undefined;
  if (text !== undefined) return { code, text };
  return GUIDELINE_RULES.some((known) => known === code) ? { code } : undefined;
};

const versionOf = (raw: unknown): ShownGuidelines | undefined => {
  if (!isFields(raw) || !Array.isArray(raw['rules'])) return undefined;
  const { id, version, locale, effectiveOn } = raw;
  const read = raw['rules'].map(ruleOf);
  // One code twice would be two rules of one name.
  const rules = read
    .filter((rule, i) => rule && read.findIndex((other) => other?.code === rule.code) === i)
    .filter((rule) => rule !== undefined);
  if (rules.length === 0) return undefined;
  return {
    id: wordsOf(id) ?? '',
    version: Number.isSafeInteger(version) && Number(version) >= 1 ? Number(version) : 1,
    locale: wordsOf(locale) ?? '',
    effectiveOn: typeof effectiveOn === 'string' && !Number.isNaN(dayOfIsoDate(effectiveOn)) ? effectiveOn : '',
    rules,
    leftOut: read.filter((rule) => rule === undefined).length,
  };
};

/**
 * The versions in a document: one as an object, or several as a list, in any order. They come back from the first to the last.
 * Undefined where any of them cannot be read: guidelines of which a part is missing must not pass for the whole.
 */
export const readGuidelines = (raw: unknown): readonly ShownGuidelines[] | undefined => {
  const versions = (Array.isArray(raw) ? raw : [raw]).map(versionOf);
  const read = versions.filter((version) => version !== undefined);
  if (read.length === 0 || read.length < versions.length) return undefined;
  return read.sort((a, b) => a.version - b.version);
};
