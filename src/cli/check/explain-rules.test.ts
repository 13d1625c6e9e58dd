import { describe, expect, test } from 'vitest';
import { catalogue } from '../../findings/catalogue.ts';
import { explainRule, listRules } from './explain-rules.ts';

const paper = { width: 60, hasColour: false };

describe('the rules on a terminal', () => {
  test('are listed each once, with severity and title', () => {
    const lines = listRules('nl', paper).split('\n');
    for (const { code } of catalogue) expect(lines.filter((line) => line.startsWith(`  ${code} `))).toHaveLength(1);
    expect(lines.find((line) => line.includes('target-changed'))).toMatch(
      /target-changed +waarschuwing +Twee doelen voor één jaar$/,
    );
  });

  test('one is explained with what, why, an example, how to mend it and when it is wrong', () => {
    const text = explainRule('target-changed', 'en', paper);
    expect(text).toMatch(/^Two targets for one year \(target-changed, warning\)\n/);
    for (const head of ['What the rule', 'Why it', 'Example', 'How to mend', 'When the finding is wrong'])
      expect(text).toContain(`\n\n${head}`);
    for (const line of text?.split('\n') ?? []) expect(line.length).toBeLessThanOrEqual(60);
  });

  test('a rule that is not there is not explained', () => {
    expect(explainRule('constructor', 'nl', paper)).toBeNull();
  });
});
