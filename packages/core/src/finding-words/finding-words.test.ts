import { describe, expect, it } from 'vitest';
import { FINDING_SEVERITY } from '../feeds/index.js';
import { wordsFor } from './index.js';

describe('wordsFor', () => {
  it.each([
    ...Object.keys(FINDING_SEVERITY),
    'list-cut',
    'listing-old',
    'field-invalid',
    'field-personal',
    'id-missing',
    'language-missing',
  ])('says what %s means and how to mend it', (code) => {
    const { meaning, remedy } = wordsFor(code);
    expect(meaning).toMatch(/^\S.{8,}[^.\s]$/);
    expect(remedy).toMatch(/^[A-Z].{8,}(?:\.|https:\/\/)$/);
  });

  it('shows a code that it does not know', () => {
    expect(wordsFor('moon-phase-odd')).toEqual({ meaning: 'moon phase odd', remedy: '' });
    expect(wordsFor('constructor').meaning).toBe('constructor');
  });
});
