import { describe, expect, it } from 'vitest';
import { joinLines } from './hyphenation.ts';

describe('a word broken over two lines', () => {
  it.each([
    ['de samenwer-', 'king in de regio', 'de samenwerking in de regio'],
    ['de samenwer\u00ad', 'king', 'de samenwerking'],
    ['een aantrekkelijk woon-', 'en werkgebied', 'een aantrekkelijk woon- en werkgebied'],
    ['het EU-', 'kantoor', 'het EU-kantoor'],
    ['de periode 2018-', '2021', 'de periode 2018-2021'],
    ['in Noord-', 'Nederland', 'in Noord-Nederland'],
    ['een streep -', 'en verder', 'een streep - en verder'],
    ['gewone regel', 'die doorgaat', 'gewone regel die doorgaat'],
    ['', 'begin', 'begin'],
  ])('%j and %j', (before, next, whole) => {
    expect(joinLines(before, next)).toBe(whole);
  });
});
