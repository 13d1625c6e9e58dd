import { describe, expect, it } from 'vitest';
import { budget, messagesOf, row } from '../../scene/scene.fixture.ts';
import { outlookChanged } from './outlook-changed.ts';

const told = (name: string, first: string, second: string, title = 'Groen') =>
  messagesOf(outlookChanged, [
    budget(2023, { title, indicators: [row(name, { 'other 2023': '400', 'other 2025': first })] }),
    budget(2025, { title, indicators: [row(name, { 'other 2025': second, 'other 2026': '800' })] }),
  ]);

describe('outlook-changed', () => {
  it('tells in neutral words what two budgets plan for one year, where nobody can tell which way is better', () => {
    expect(told('Hectare nieuw ingericht', '750', '950')).toEqual([
      'Bij “Hectare nieuw ingericht” staat in de begroting 2025 voor komende jaren iets anders dan in de begroting 2023: 2025 “950”, eerder “750”.',
    ]);
  });

  it('is silent of little, of money, of key figures, and where the direction is known', () => {
    expect(told('Hectare nieuw ingericht', '750', '800')).toEqual([]);
    expect(told('Kosten van het groen', '750', '950')).toEqual([]);
    expect(told('Hectare nieuw ingericht', '750', '950', 'Kerngegevens')).toEqual([]);
    expect(told('Aantal bezoekers', '750', '950')).toEqual([]);
  });
});
