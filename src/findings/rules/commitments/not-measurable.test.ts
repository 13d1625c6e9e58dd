import { describe, expect, test } from 'vitest';
import { budget, judgeScene, messagesOf, row } from '../../scene/scene.fixture.ts';
import { isVague, notMeasurable } from './not-measurable.ts';

const vague = ['De economische samenwerking stimuleren en versterken', 'We blijven inzetten op een goede sfeer'];

describe('not-measurable', () => {
  test('a chapter of effort alone, without an indicator, cannot be tested', () => {
    const found = judgeScene(notMeasurable, [budget(2020, { commitments: vague })]);
    expect(found).toHaveLength(1);
    expect(found[0]?.message.nl).toContain('2 voornemens (van de 2)');
    expect(found[0]?.evidence.map(({ raw }) => raw)).toEqual(vague);
  });

  test('an indicator with an aim makes it testable', () => {
    const indicators = [row('Aantal starters', { 'target 2020': '> 20' })];
    expect(messagesOf(notMeasurable, [budget(2020, { commitments: vague, indicators })])).toEqual([]);
  });

  test('an indicator without an aim does not', () => {
    const indicators = [row('Aantal starters', { 'target 2020': '-' })];
    expect(messagesOf(notMeasurable, [budget(2020, { commitments: vague, indicators })])).toHaveLength(1);
  });

  test('one vague line among things that can be seen is no finding', () => {
    const commitments = ['Een loket openen', 'In maart een nota vaststellen', vague[0] ?? ''];
    expect(messagesOf(notMeasurable, [budget(2020, { commitments })])).toEqual([]);
  });

  test.each([
    'Het aantal banen met 5 procent vergroten',
    'Ondersteunen van Marketing Zuid',
    'Een profileringsstrategie opstellen en versterken',
    'Huizen bouwen voor jongeren',
    'Samenwerken',
  ])('can be looked up afterwards, or says too little to judge: %s', (text) => {
    expect(isVague(text)).toBe(false);
  });
});
