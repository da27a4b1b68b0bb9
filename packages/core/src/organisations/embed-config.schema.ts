import * as z from 'zod';
import { isTimeZone } from '../time/zone-clock.js';
import { unknownAttributes } from './embed-attributes.js';
import type { EmbedFinding } from './embed-attributes.js';
import { REGION_CODE, SCHEME_CODE } from './organisation-codes.js';
import { isWebAddress } from './web-address.js';

/** There or not, as HTML writes it; `true` and `false` in JSON. */
const flag = z.union([z.boolean(), z.literal('').transform(() => true)]);
/** The id of an element on the page. */
const elementId = z.string().regex(/^\S{1,200}$/);

/** What a site passes to its widgets, by the names of the attributes. Nothing in it is about a person. */
export const embedConfigSchema = z
  .object({
    /** Id of a script element of type `application/json` with the rest of the configuration. */
    config: z.exactOptional(elementId),
    density: z.exactOptional(z.enum(['comfortable', 'compact'])),
    /** BCP 47 language tag. */
    lang: z.exactOptional(z.string().regex(/^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i)),
    /** Id of the organisation whose settings hold. */
    organisation: z.exactOptional(z.string().min(1).max(64)),
    'quick-exit-url': z.exactOptional(z.string().refine(isWebAddress)),
    /** ISO 3166-1, alone or with a subdivision. */
    region: z.exactOptional(z.string().regex(REGION_CODE)),
    /** Whether visitors are asked if the device shall remember anything. Default `never`. */
    remember: z.exactOptional(z.enum(['never', 'ask'])),
    /** Id of a scheme of milestones. */
    scheme: z.exactOptional(z.string().regex(SCHEME_CODE)),
    /** Lets events with codes reach the page, once the visitor agrees too. */
    'share-events': z.exactOptional(flag),
    /** Id of a script element of type `application/json` with words to use instead of Handrail's. */
    strings: z.exactOptional(elementId),
    theme: z.exactOptional(z.enum(['auto', 'light', 'dark', 'high-contrast'])),
    /** An IANA name. */
    'time-zone': z.exactOptional(z.string().refine(isTimeZone)),
  })
  .readonly();

export type EmbedConfig = z.output<typeof embedConfigSchema>;
export type EmbedAttribute = keyof EmbedConfig;

/** A configuration as far as it can be used, and what is to be said of the rest. */
export interface EmbedConfigReading {
  readonly config: EmbedConfig;
  readonly findings: readonly EmbedFinding[];
}

/**
 * Reads what a site passes to its widgets, from attributes or from JSON. Unknown names are `attribute-unknown` with a suggestion,
 * values that mean nothing `attribute-invalid`, something that is no object `config-invalid`; all of them are left out and the rest
 * is used. Never throws for data.
 * @param ownNames What the widget takes beside the attributes that all take; it reads these itself.
 */
export function readEmbedConfig(value: unknown, ownNames: readonly string[] = []): EmbedConfigReading {
  const whole = z.record(z.string(), z.unknown()).safeParse(value);
  const finding = (code: string, field: string, found: unknown): EmbedFinding => ({
    code,
    severity: 'error',
    row: -1,
    field,
    value: found,
  });
  if (!whole.success) return { config: {}, findings: [finding('config-invalid', '', typeof value)] };
  const unknown = unknownAttributes(Object.keys(whole.data), ownNames);
  const { error } = embedConfigSchema.safeParse(whole.data);
  const invalid = new Set(error?.issues.map(({ path }) => String(path[0])));
  const usable = Object.fromEntries(Object.entries(whole.data).filter(([name]) => !invalid.has(name)));
  const short = (found: unknown): unknown => (typeof found === 'string' ? found.slice(0, 100) : typeof found);
  const faults = [...invalid].map((name) => finding('attribute-invalid', name, short(whole.data[name])));
  return { config: embedConfigSchema.parse(usable), findings: [...unknown, ...faults] };
}
