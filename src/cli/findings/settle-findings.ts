import { explainFinding } from '../../features/findings/commands/explain-finding.ts';
import { setFindingOptions } from '../../features/findings/commands/set-finding-options.ts';
import { readFindingConfig } from '../../features/findings/queries/read-finding-config.ts';
import { atTheMachine } from '../../features/people/working.ts';
import { read } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { readConfig } from '../check/read-config.ts';
import { judgeEach } from '../import/judge-each.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { say } from '../output.ts';
import type { ExplainOptions, SettingsOptions } from './finding-options.ts';
import { findingWords } from './words.data.ts';

/** Lays down how the organisation explains a finding, or that it no longer does. */
export async function explainOne(finding: string, options: ExplainOptions, language: Language): Promise<void> {
  const { organisation: slug, reason, decision = null, date = null, withdraw, actor = nameActor(), json } = options;
  await onRecord(slug, language, async ({ record, organisation }) => {
    const given = { finding, reason, decision, decidedOn: date, isWithdrawn: withdraw };
    await explainFinding(record, organisation.organisationId, given, { actor, at: new Date() });
    await print(json, given, () => [
      withdraw ? findingWords[language].isWithdrawn(finding) : findingWords[language].isExplained(finding),
    ]);
  });
}

/** Prints what the organisation says about the rules: always JSON, as it can be given back. */
export async function showOptions({ organisation: slug }: SettingsOptions, language: Language): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation: { organisationId } }) => {
    const config = await read(record, organisationId, (tx) => readFindingConfig(tx, organisationId));
    await print(true, config, () => []);
  });
}

/** Lays down other settings of the rules and judges with them. */
export async function setOptions(file: string, options: SettingsOptions, language: Language): Promise<void> {
  const { organisation: slug, reason = '', actor = nameActor(), json } = options;
  await onRecord(slug, language, async ({ record, organisation }) => {
    const config = await readConfig(file, process.cwd());
    const by = { actor, at: new Date() };
    await setFindingOptions(record, { config, reason }, atTheMachine(organisation.organisationId, by.actor), by.at);
    await judgeEach(record, [organisation], say, { actor, language });
    await print(json, config, () => [findingWords[language].isSet]);
  });
}
