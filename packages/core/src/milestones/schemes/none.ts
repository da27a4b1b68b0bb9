import type { MilestoneScheme } from '../milestone-scheme.schema.js';

/**
 * No milestones at all: days are counted, and nothing is handed over.
 */
export const none: MilestoneScheme = {
  id: 'none',
  version: 1,
  provenance: { note: 'Ours; nothing is recognised.', retrieved: '2026-11-28', confidence: 'high' },
  tokens: [],
};
