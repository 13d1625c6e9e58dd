import { describe, expect, test } from 'vitest';
import { earlierWords } from './earlier-words.ts';

describe('what an earlier program wrote', () => {
  test('is read with the word of now for the question of how things are', () => {
    const json = '{"chapters":[{"passages":[{"question":"standing"},{"question":"achieve"}]}]}';
    expect(JSON.parse(json, earlierWords(json))).toEqual({
      chapters: [{ passages: [{ question: 'situation' }, { question: 'achieve' }] }],
    });
  });

  test('keeps the standing of an amount and a text that looks like the earlier word', () => {
    const json =
      '{"amounts":[{"standing":"actual"}],"passages":[{"question":"standing","text":"\\"question\\":\\"standing\\""}]}';
    expect(JSON.parse(json, earlierWords(json))).toEqual({
      amounts: [{ standing: 'actual' }],
      passages: [{ question: 'situation', text: '"question":"standing"' }],
    });
  });
});
