import { describe, expect, it } from 'vitest';
import { annualReport, budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { indicatorSetReplaced } from './indicator-set-replaced.ts';

const visits = row('Bezoekers van de website', { 'target 2017': '120.000' });
const followers = row('Volgers van de stadskanalen', { 'target 2017': '10.000' });
const barometer = row('Plaats in de studentenbarometer', { 'target 2018': 'Top 8' });
const campus = row('Onderzoekers per campus', { 'target 2018': '75' });

describe('indicator-set-replaced', () => {
  it('tells once for a field that all indicators made way for others, and names them', () => {
    const found = judgeScene(indicatorSetReplaced, [
      annualReport(2017, { indicators: [visits, followers] }),
      budget(2018, { indicators: [barometer, campus] }),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.subject.kind).toBe('policy-field');
    expect(found[0]?.message.nl).toBe(
      'Bij “Bereikbaarheid” zijn de 2 indicatoren uit het jaarverslag 2017 niet gevonden in de begroting 2018; daar staan 2 andere. De oude staan nog wel in het jaarverslag 2017.',
    );
    expect(found[0]?.evidence.map(({ label, raw }) => `${label.nl}: ${raw}`)).toEqual([
      'Niet meer gevonden: Bezoekers van de website',
      'Niet meer gevonden: Volgers van de stadskanalen',
      'Nieuw: Plaats in de studentenbarometer',
      'Nieuw: Onderzoekers per campus',
    ]);
  });

  it('is silent where one of the indicators stayed', () => {
    expect(
      messagesOf(indicatorSetReplaced, [
        annualReport(2017, { indicators: [visits, followers] }),
        budget(2018, { indicators: [visits, barometer, campus] }),
      ]),
    ).toEqual([]);
  });

  it('is silent where the table is gone and nothing came for it', () => {
    expect(
      messagesOf(indicatorSetReplaced, [
        annualReport(2017, { indicators: [visits, followers] }),
        budget(2018, { texts: [['situation', 'We bouwen aan de stad.']] }),
      ]),
    ).toEqual([]);
  });
});
