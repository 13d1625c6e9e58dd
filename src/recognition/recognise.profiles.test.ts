import { describe, expect, test } from 'vitest';
import type { Correction, Decision } from '../model/correction.ts';
import { htmlDocument } from './document-of-text.fixture.ts';
import { recognise } from './recognise.ts';

const page = (address: string, body: string) =>
  htmlDocument(`<!doctype html><html lang="nl"><link rel="canonical" href="${address}"><main>${body}</main></html>`);

/** The page of an activity, in the fields that it was entered in, at a level of heading that a body chose. */
const activity = (kind: string, level: string) => `<p>Gemeente Oosterveen | ${kind} 2021</p>
<h1>Fietspad langs de vaart</h1>
<${level}>Omschrijving (toelichting)</${level}><p>De vaart is oud. We leggen in 2021 een fietspad langs de vaart aan.</p>
<${level}>Omschrijving (label)</${level}><p>Begroting 2021</p>
<${level}>Kwaliteit</${level}><p>Het fietspad is in september geopend.</p>`;

const mission = `<p>Gemeente Oosterveen | Begroting 2021</p><h1>Wonen</h1>
<h2>Missie</h2><p>Behouden van de leefbaarheid in de dorpen, met genoeg woningen voor starters.</p>
<h2>Taakvelden</h2><ul><li>8.1 Ruimtelijke ordening</li></ul>`;

const onSite = {
  activity: 'https://oosterveen.begrotingsapp.nl/jaarstukken-2021/project/fietspad-langs-de-vaart',
  mission: 'https://oosterveen.begroting-2021.nl/p44/wonen',
  elsewhere: 'https://www.oosterveen.nl/jaarstukken-2021/fietspad-langs-de-vaart',
};

function told(address: string, body: string, corrections: readonly Correction[] = []) {
  const { chapters, profile } = recognise(page(address, body), { corrections });
  const stated = chapters.flatMap(({ commitments, accounts }) => [...commitments, ...accounts]);
  return { profile, stated: stated.map(({ text }) => text.replace(/\.$/, '')) };
}

function ofBody(decision: Decision): Correction {
  const reach = { organisation: 'Oosterveen', publication: null, file: null };
  return { id: crypto.randomUUID(), at: '2026-11-30T10:00:00Z', by: 'jan', reach, decision };
}

describe('a page of a site that many bodies use', () => {
  test.each(['h2', 'h4', 'strong'])('states what stands below the fields of an activity, set as %s', (level) => {
    const set = activity('Jaarverslag', level).replaceAll(/<(\/?)strong>/g, (_, end) =>
      end === '' ? '<p><strong>' : '</strong></p>',
    );
    expect(told(onSite.activity, set)).toEqual({
      profile: 'begrotingsapp',
      stated: ['We leggen in 2021 een fietspad langs de vaart aan', 'Het fietspad is in september geopend'],
    });
    expect(told(onSite.elsewhere, set)).toEqual({ profile: undefined, stated: [] });
  });

  test('of a budget tells nothing that was done', () => {
    const { stated } = told(onSite.activity.replace('jaarstukken', 'begroting'), activity('Begroting', 'h2'));
    expect(stated).toEqual(['We leggen in 2021 een fietspad langs de vaart aan']);
  });

  test('states what a programme is for', () => {
    expect(told(onSite.mission, mission)).toEqual({
      profile: 'jaarsites',
      stated: ['Behouden van de leefbaarheid in de dorpen, met genoeg woningen voor starters'],
    });
    expect(told(onSite.elsewhere, mission)).toEqual({ profile: undefined, stated: [] });
  });

  test('is read as a person decided of its body before it is read as its site', () => {
    const decided = ofBody({ about: 'heading', words: 'missie', style: 'h2', means: { is: 'part' } });
    expect(told(onSite.mission, mission, [decided])).toEqual({ profile: undefined, stated: [] });
    const ofAnother = { ...decided, reach: { ...decided.reach, organisation: 'Kersbeek' } };
    expect(told(onSite.mission, mission, [ofAnother]).profile).toBe('jaarsites');
  });

  test('says no profile where none of its headings stands', () => {
    const plain =
      '<p>Gemeente Oosterveen | Begroting 2021</p><h1>Wonen</h1><h2>Wat gaan we doen?</h2><p>We bouwen.</p>';
    expect(told(onSite.mission, plain).profile).toBeUndefined();
  });
});

test('a page of no such site is read as without profiles, to the letter', () => {
  const [own, other] = ['https://www.oosterveen.nl/p44/wonen', 'https://www.oosterveen.nl/wonen'].map((address) =>
    recognise(page(address, mission)),
  );
  expect({ ...own, address: null, sha256: '' }).toEqual({ ...other, address: null, sha256: '' });
  expect(JSON.stringify(own)).not.toContain('jaarsites');
});
