import { type Severity, severities } from '../../findings/finding.ts';
import { flatten } from '../../model/shown-text.ts';
import type { Given } from '../../recognition/recognise.ts';
import type { Language } from '../../words/numerals.ts';
import { say } from '../../words/say.ts';
import { openJournals } from '../corrections/open-journals.ts';
import { tellProfiles } from '../corrections/tell-profiles.ts';
import { type AcceptedFinding, printBaseline, readBaseline } from './baseline.ts';
import { CheckFault } from './check-fault.ts';
import { checkPublications } from './check-publications.ts';
import type { Failure, FormatName } from './choices.ts';
import type { CheckCounts } from './count-checked.ts';
import { formatChecked } from './formats/format-checked.ts';
import type { Screen } from './formats/format-text.ts';
import { loadPublications } from './load-publications.ts';
import { keepRules, readConfig } from './read-config.ts';
import { sayNotTaken } from './say-not-taken.ts';
import { summariseCounts } from './summarise-counts.ts';
import { checkFaultWords } from './words/check-fault-words.data.ts';
import { writeText } from './write-text.ts';

/** What a person asks. Files are seen from the working folder. */
export type CheckRequest = {
  readonly paths: readonly string[];
  readonly given: Given;
  readonly profile: string | null;
  readonly format: FormatName;
  readonly output: string | null;
  readonly failOn: Failure;
  /** Only these; empty for all. */
  readonly rules: readonly string[];
  readonly config: string | null;
  readonly baseline: string | null;
  readonly writeBaseline: string | null;
  readonly language: Language;
};

/** Where a check runs: its folder, its screen, and who hears the report and the sentences beside it. */
export type Surroundings = {
  readonly folder: string;
  readonly screen: Screen;
  readonly print: (report: string) => Promise<void>;
  readonly say: (sentence: string) => void;
};

function countGrave(bySeverity: CheckCounts['findings']['bySeverity'], failOn: Severity): number {
  const grave = severities.slice(0, severities.indexOf(failOn) + 1);
  return grave.reduce((sum, severity) => sum + bySeverity[severity], 0);
}

/** What stays accepted of rules that were not asked this time. */
function keepUnasked(before: readonly AcceptedFinding[], rules: readonly string[]): readonly AcceptedFinding[] {
  return rules.length === 0 ? [] : before.filter(({ rule }) => !rules.includes(rule));
}

async function check(request: CheckRequest, { folder, screen, print, say: tell }: Surroundings): Promise<0 | 1 | 2> {
  const { language, output, writeBaseline, rules } = request;
  const config = keepRules(await readConfig(request.config, folder), rules);
  const before = request.baseline === null ? [] : await readBaseline(request.baseline, folder);
  const journals = await openJournals(request.profile ?? undefined);
  const loaded = await loadPublications(request.paths, request.given, journals);
  for (const sentence of tellProfiles(loaded.profiles, language)) tell(sentence);
  for (const note of [...loaded.unread, ...loaded.unplaced, ...sayNotTaken(loaded.taken)]) tell(note[language]);
  if (loaded.publications.length === 0) throw new CheckFault({ say: 'nothing-to-check', with: {} });

  // What is known is about the rules that run: the others are not gone.
  const known = rules.length === 0 ? before : before.filter(({ rule }) => rules.includes(rule));
  const { checked, found } = checkPublications(loaded, { config, accepted: writeBaseline === null ? known : 'all' });
  const report = await formatChecked(request.format, checked, language, {
    screen: output === null ? screen : { ...screen, hasColour: false },
    folder,
  });
  if (writeBaseline !== null)
    await writeText(writeBaseline, folder, printBaseline([...found, ...keepUnasked(before, rules)]));
  if (output === null) await print(report);
  else {
    await writeText(output, folder, report);
    for (const line of summariseCounts(checked.counts, language)) tell(line);
  }
  if (loaded.unread.length > 0 || loaded.taken.some(({ fault }) => fault !== null)) return 2;
  const { failOn } = request;
  return failOn !== 'never' && countGrave(checked.counts.findings.bySeverity, failOn) > 0 ? 1 : 0;
}

/**
 * Checks files without a database: reads, threads, judges and reports.
 * @returns 0 where nothing is at or above the severity that fails, 1 where something is, 2 where what was asked could not be done in whole: a
 * setting that is wrong, nothing to check, or a file, or a list of corrections, that could not be read (the others are reported all the same)
 */
export async function checkPaths(request: CheckRequest, surroundings: Surroundings): Promise<0 | 1 | 2> {
  try {
    return await check(request, surroundings);
  } catch (error) {
    if (!(error instanceof CheckFault)) throw error;
    surroundings.say(flatten(say(checkFaultWords[request.language], error.saying)));
    return 2;
  }
}
