import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../../findings/catalogue.ts';
import { budget, checkTexts, report } from '../check.fixture.ts';
import { keepRules } from '../read-config.ts';
import { formatSarif } from './format-sarif.ts';
import { sarifSchema } from './sarif-schema.fixture.ts';

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(sarifSchema);
const config = keepRules({ rules: {} }, ['target-changed']);

const location = z.object({
  physicalLocation: z.object({
    artifactLocation: z.object({ uri: z.string() }),
    region: z.object({ startLine: z.number() }),
  }),
});
const shape = z.object({
  runs: z.tuple([
    z.object({
      tool: z.object({ driver: z.object({ rules: z.array(z.object({ id: z.string() })) }) }),
      results: z.array(
        z.object({
          ruleId: z.string(),
          ruleIndex: z.number(),
          level: z.string(),
          message: z.object({ text: z.string() }),
          locations: z.array(location),
          relatedLocations: z.array(location),
        }),
      ),
    }),
  ]),
});

function write(names: readonly [budget: string, report: string], folder = '/werk') {
  const checked = checkTexts({ [names[0]]: budget, [names[1]]: report }, { config });
  const log: unknown = JSON.parse(formatSarif(checked, 'nl', folder));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const [run] = shape.parse(log).runs;
  return run;
}

describe('formatSarif', () => {
  test('points at the line of the text that a reader looks at first, and at all others that it rests on', () => {
    const { results } = write(['stukken/begroting.txt', 'stukken/jaarverslag.txt']);
    expect(results).toHaveLength(1);
    const line = report.split('\n').findIndex((text) => text.includes('> 450')) + 1;
    const at = { artifactLocation: { uri: 'stukken/jaarverslag.txt' }, region: { startLine: line } };
    expect(results[0]?.locations).toEqual([{ physicalLocation: at }]);
    expect(results[0]?.relatedLocations.map(({ physicalLocation }) => physicalLocation.artifactLocation.uri)).toEqual([
      'stukken/begroting.txt',
      'stukken/jaarverslag.txt',
    ]);
    expect(results[0]).toMatchObject({ level: 'warning', message: { text: expect.stringContaining('“> 500”') } });
  });

  test('explains every rule, and a result points at its own', () => {
    const { tool, results } = write(['a.txt', 'b.txt']);
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(catalogue.map(({ code }) => code));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  test.each([
    ['/werk/stukken/b.txt', 'stukken/b.txt'],
    ['stukken/../b.txt', 'b.txt'],
    ['../buiten/b.txt', 'file:///buiten/b.txt'],
    ['/elders/b.txt', 'file:///elders/b.txt'],
    ['jaar verslag #1: 50%?.txt', 'jaar%20verslag%20%231%3A%2050%25%3F.txt'],
    ['a.zip/bijlage/één.txt', 'a.zip/bijlage/%C3%A9%C3%A9n.txt'],
  ])('names %s as an address: %s', (file, uri) => {
    const [first] = write(['begroting.txt', file]).results;
    expect(first?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('is valid where nothing is found', () => {
    const log: unknown = JSON.parse(formatSarif(checkTexts({ 'a.txt': budget }, { config }), 'en', '/werk'));
    expect(validate(log)).toBe(true);
    expect(shape.parse(log).runs[0].results).toEqual([]);
  });
});
