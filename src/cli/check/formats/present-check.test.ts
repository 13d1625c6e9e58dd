import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { budget, checkTexts, report } from '../check.fixture.ts';
import { checkPublications } from '../check-publications.ts';
import { loadPublications } from '../load-publications.ts';
import { keepRules } from '../read-config.ts';
import { formatJson, presentCheck } from './present-check.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const schema: object = JSON.parse(readFileSync(join(root, 'schema', 'check.002.json'), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const config = keepRules({ rules: {} }, ['target-changed']);
const texts = { 'begroting.txt': budget, 'jaarverslag.txt': report };

describe('a check as data', () => {
  test('of the whole example is valid under the published schema, in both languages', { timeout: 30_000 }, async () => {
    const loaded = await loadPublications([join(root, 'examples', 'groningen')], {});
    const { checked } = checkPublications(loaded, { config: { rules: {} }, accepted: [] });
    expect(checked.counts.findings.total).toBeGreaterThan(0);
    for (const language of ['nl', 'en'] as const) {
      const received: unknown = JSON.parse(formatJson(checked, language));
      expect(validate(received), JSON.stringify(validate.errors?.slice(0, 5))).toBe(true);
    }
  });

  test('every link leads to statements that are there, of the thread or of another', () => {
    const { threads } = presentCheck(checkTexts(texts), 'nl');
    const keys = new Set(
      threads.flatMap(({ statements, answers }) => [...statements, ...answers]).map(({ key }) => key),
    );
    const links = threads.flatMap((thread) => thread.links);
    expect(links.some(({ kind }) => kind === 'answers')).toBe(true);
    for (const { from, to } of links) expect([keys.has(from), keys.has(to)], `${from} ${to}`).toEqual([true, true]);
  });

  test('what was agreed and the plan that carries it out each name the other, beside a link in both threads', () => {
    const agreed = 'Op de Kade komt een markt voor verse vis';
    const checked = checkTexts({
      'akkoord.txt': `Coalitieakkoord 2018-2022 gemeente Urk\n\n1 Samen\n\nWat willen we bereiken?\n\n  • ${agreed};\n`,
      'begroting.txt': `Begroting 2019 gemeente Urk\n\n4.2 Economie\n\nWat gaan we hiervoor doen?\n\n  • ${agreed} en kaas;\n`,
    });
    const { threads } = presentCheck(checked, 'nl');
    const ofTerm = threads.find(({ carriers }) => carriers.length > 0);
    const carrier = threads.find((thread) => thread.agreed.length > 0);
    expect(ofTerm?.carriers).toEqual(carrier?.statements);
    expect(carrier?.agreed).toEqual(ofTerm?.statements);
    expect([ofTerm?.links, carrier?.links]).toEqual([
      [expect.objectContaining({ kind: 'carries-out', from: ofTerm?.statements[0]?.key })],
      [expect.objectContaining({ kind: 'carries-out', to: carrier?.statements[0]?.key })],
    ]);
    expect(validate(presentCheck(checked, 'nl')), JSON.stringify(validate.errors)).toBe(true);
  });

  test('every link says why, as a sentence in the language that is asked', () => {
    const whys = (['nl', 'en'] as const).map((language) =>
      presentCheck(checkTexts(texts), language).threads.flatMap(({ links }) => links.map(({ why }) => why)),
    );
    for (const why of whys.flat()) expect(why).toMatch(/^\p{Lu}.*\.$/u);
    expect(whys[0]).not.toEqual(whys[1]);
  });

  test('a finding names publications as kind and year in the order of time, the chapter by its code, and quotes with their place', () => {
    const { findings } = presentCheck(checkTexts(texts, { config }), 'nl');
    expect(findings).toMatchObject([
      {
        rule: 'target-changed',
        severity: 'warning',
        organisation: 'urk',
        publication: 'annual-report 2019',
        chapter: '3.2.1',
        publications: ['budget 2019', 'annual-report 2019'],
        subject: 'Aantal opgeleverde huizen',
        evidence: [
          { publication: 'budget 2019', chapter: '3.2.1', raw: '> 500', position: 'begroting.txt, regel 10' },
          { publication: 'annual-report 2019', raw: '> 450', at: { file: 'jaarverslag.txt', line: 10 } },
        ],
      },
    ]);
  });

  test('the sentence is in the language that is asked, and both are at hand', () => {
    const [finding] = presentCheck(checkTexts(texts, { config }), 'en').findings;
    expect(finding?.message).toBe(finding?.messages.en);
    expect(finding?.message).toContain('the budget 2019');
    expect(finding?.messages.nl).toContain('de begroting 2019');
  });

  test('counts add up', () => {
    const { counts, threads, findings } = presentCheck(checkTexts(texts), 'nl');
    const sum = (numbers: Readonly<Record<string, number>>) =>
      Object.values(numbers).reduce((all, one) => all + one, 0);
    expect(sum(counts.threads)).toBe(threads.length);
    expect([sum(counts.findings.byRule), sum(counts.findings.bySeverity)]).toEqual([findings.length, findings.length]);
    expect(counts.statements).toMatchObject({ indicator: 2, figure: 4, commitment: 1, account: 1 });
    expect(counts).toMatchObject({ files: { read: 2, unread: 0, unplaced: 0 }, publications: 2, accepted: 0 });
  });

  test('a key that is missing or a word outside a list is refused by the schema', () => {
    const whole = presentCheck(checkTexts(texts), 'nl');
    const { threads: _, ...without } = whole;
    expect(validate(without)).toBe(false);
    expect(validate({ ...whole, language: 'de' })).toBe(false);
    expect(validate({ ...whole, findings: whole.findings.map((one) => ({ ...one, evidence: [] })) })).toBe(false);
  });
});
