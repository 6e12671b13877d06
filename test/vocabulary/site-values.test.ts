import { describe, expect, it } from 'vitest';
import { AREAS, areaNames, canonicalArea, isKnownArea } from '../../src/vocabulary/areas.js';
import { canonicalTheme, isKnownTheme, THEMES, themeNames } from '../../src/vocabulary/themes.js';

describe('areas and themes', () => {
  it('lead every name of either language to the English site name, each name to one value', () => {
    const seen = new Map<string, string>();
    for (const { names, alsoNamed } of [...AREAS, ...THEMES]) {
      for (const name of new Set([names.sv, names.en, ...alsoNamed.sv, ...alsoNamed.en])) {
        expect([canonicalArea(name), canonicalTheme(name)], name).toContain(names.en);
        expect(seen.get(name), name).toBeUndefined();
        seen.set(name, names.en);
      }
    }
  });

  it.each([
    ['Stadsplanering', 'Urban planning'],
    ['miljö & klimat', 'Environment/Climate change'],
    ['Miljö/klimatförändringar', 'Environment/Climate change'],
    ['environment and climate change', 'Environment/Climate change'],
    ['Culture, leisure, sport and/or tourism', 'Culture, leisure, sport and/or tourism'],
    ['technical services and infrastructure', 'Technical Services and Infrastructure'],
    ['halsa', 'Health'],
    ['Rebuilding Sustainable Cities ', 'Rebuilding Sustainable Cities'],
  ])('reads the area %s as %s', (stated, canonical) => {
    expect(canonicalArea(stated)).toBe(canonical);
  });

  it.each([
    ['Jämlik hälsa', 'Equal Health'],
    ['Ungdomsdeltagande', 'Child rights and youth participation'],
    ['medborgardialog och medborgarbudget', 'Participatory democracy, citizen dialogues and budgeting'],
    ['Mänskliga rättigheter', 'Human Rights'],
  ])('reads the theme %s as %s', (stated, canonical) => {
    expect(canonicalTheme(stated)).toBe(canonical);
  });

  it('know a name only when it is the whole text', () => {
    expect(isKnownArea('Utbildning')).toBe(true);
    expect(isKnownArea('Utbildning för alla i Kenya')).toBe(false);
    expect(isKnownArea('')).toBe(false);
    expect(isKnownTheme('Gender equality')).toBe(true);
  });

  it('name a canonical value in both languages, an unknown one by its stated words', () => {
    expect(areaNames('Education')).toEqual({ sv: 'Utbildning', en: 'Education' });
    expect(themeNames('Gender Equality').sv).toBe('Jämställdhet');
    expect(areaNames('Rebuilding Sustainable Cities')).toEqual({
      sv: 'Rebuilding Sustainable Cities',
      en: 'Rebuilding Sustainable Cities',
    });
  });
});
