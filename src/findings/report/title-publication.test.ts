import { describe, expect, test } from 'vitest';
import type { StatedPublication } from '../../threading/stated.ts';
import { budget, publication } from '../scene/scene.fixture.ts';
import { publicationCode, titlePublication } from './title-publication.ts';

const interim: StatedPublication = { ...publication('progress-report', 2022), sequence: 2 };
const profile: StatedPublication = { ...publication('other', 2023), slug: 'economisch-profiel-2023', title: 'Profiel' };
const agenda: StatedPublication = { ...publication('agenda', null), slug: 'agenda-wonen', title: 'Agenda wonen' };

describe('a publication', () => {
  test('is called by its kind and year, in both languages', () => {
    expect(titlePublication(budget(2018))).toEqual({ nl: 'Begroting 2018', en: 'Budget 2018' });
    expect(titlePublication(interim)).toEqual({ nl: 'Voortgangsrapportage 2022-2', en: 'Progress report 2022-2' });
  });

  test('is called by its own title where kind and year do not say which one it is', () => {
    expect(titlePublication(profile)).toEqual({ nl: 'Profiel', en: 'Profiel' });
    expect(titlePublication(agenda).nl).toBe('Agenda wonen');
  });

  test('has a code of kind and year, else of kind and slug', () => {
    expect([budget(2018), interim, profile, agenda].map(publicationCode)).toEqual([
      'budget 2018',
      'progress-report 2022-2',
      'other economisch-profiel-2023',
      'agenda agenda-wonen',
    ]);
  });
});
