import type { MilestoneScheme } from '../milestone-scheme.schema.js';

/**
 * Years in the programme, as many family groups recognise them. What is counted is taking part, from a date that the member chooses.
 */
export const familyYearly: MilestoneScheme = {
  id: 'family-yearly',
  version: 1,
  fellowship: 'al-anon',
  provenance: { url: 'https://fine-anon.blogspot.com/2009/10/my-medallion.html', retrieved: '2026-11-28', confidence: 'low' },
  tokens: [],
  yearly: { from: 1, shape: 'disc', colour: 'bronze', pattern: 'rings' },
};
