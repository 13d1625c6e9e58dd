import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkPublications } from '../../src/cli/check/check-publications.ts';
import type { Checked } from '../../src/cli/check/checked.ts';
import { formats } from '../../src/cli/check/choices.ts';
import { formatChecked } from '../../src/cli/check/formats/format-checked.ts';
import { loadPublications } from '../../src/cli/check/load-publications.ts';
import { severities } from '../../src/findings/finding.ts';
import { groupFindings } from '../../src/findings/report/group-findings.ts';
import { expectGolden } from './golden-folder.ts';

const example = join(import.meta.dirname, '..', '..', 'examples', 'groningen');
const endings = { text: 'txt', json: 'json', sarif: 'sarif', markdown: 'md', html: 'html' } as const;

/** The same report of one finding of each severity: a form is seen in these as well as in all. */
function extractOf({ organisations, ...rest }: Checked): Checked {
  return {
    ...rest,
    organisations: organisations.map((one) => {
      const few = severities.flatMap((severity) => one.findings.find((finding) => finding.severity === severity) ?? []);
      const groups = groupFindings(few, one.threading.publications);
      return {
        ...one,
        groups,
        findings: groups.flatMap(({ chapters }) => chapters.flatMap(({ findings }) => findings)),
      };
    }),
  };
}

test('the check of the example says what it said: all of it as JSON, an extract in every other form', async () => {
  const loaded = await loadPublications([example], {});
  expect([loaded.unread, loaded.unplaced]).toEqual([[], []]);
  const { checked } = checkPublications(loaded, { config: { rules: {} }, accepted: [] });
  const output = new Map<string, string>();
  for (const format of formats) {
    const screen = { width: 100, hasColour: false };
    const shown = format === 'json' ? checked : extractOf(checked);
    const text = await formatChecked(format, shown, 'nl', { screen, folder: example });
    // Where the checkout lies is not part of what was found; one tag a line, so that a difference can be read.
    const settled = text.replaceAll(`${example}/`, '');
    output.set(`check.${endings[format]}`, format === 'html' ? settled.replaceAll('><', '>\n<') : settled);
  }
  expectGolden(join(import.meta.dirname, 'check'), output);
});
