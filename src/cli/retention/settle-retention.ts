import { cleanAccounts } from '../../features/accounts/clean-accounts.ts';
import { putAsideForgotten } from '../../features/outside/commands/put-aside-outside.ts';
import { atTheMachine, writerOf } from '../../features/people/working.ts';
import { cleanRegisters } from '../../features/registers/commands/clean-registers.ts';
import { cleanUp } from '../../features/retention/commands/clean-up.ts';
import { setRetention } from '../../features/retention/commands/set-retention.ts';
import { findRetention } from '../../features/retention/queries/find-retention.ts';
import { retained } from '../../model/laid-down/retention.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import type { Language } from '../../words/numerals.ts';
import { nameActor } from '../name-actor.ts';
import { onRecord, print } from '../on-record.ts';
import { retentionCommandWords } from './words.data.ts';

export type RetentionOptions = {
  readonly letters?: string;
  readonly asides?: string;
  readonly outsides?: string;
  readonly reason: string;
  readonly actor?: string;
  readonly json: boolean;
};

/** Lays down what was given, and tells what holds. */
export async function settleRetention(slug: string, options: RetentionOptions, language: Language): Promise<void> {
  const { reason, actor = nameActor(), json } = options;
  await onRecord(slug, language, async ({ record, organisation }) => {
    const working = atTheMachine(organisation.organisationId, actor);
    for (const what of retained) {
      const days = options[what];
      if (days !== undefined) await setRetention(record, { what, days: Number(days), reason }, working, new Date());
    }
    const kept = await readAtWork(record, writerOf(working), (tx) => findRetention(tx, organisation.organisationId));
    await print(json, { organisation: organisation.slug, days: kept }, () =>
      retentionCommandWords[language].kept(kept.letters, kept.asides, kept.outsides),
    );
  });
}

/** Cleans up now, as the server does each night: of this organisation, and what signing in leaves behind. */
export async function cleanNow(
  slug: string,
  { actor = nameActor(), json }: RetentionOptions,
  language: Language,
): Promise<void> {
  await onRecord(slug, language, async ({ record, organisation }) => {
    const at = new Date();
    const machine = atTheMachine(organisation.organisationId, actor);
    const cleaned = {
      ...(await cleanUp(record, machine, at)),
      outsides: await putAsideForgotten(record, machine, at),
      registers: await cleanRegisters(record, machine, at),
    };
    const accounts = await cleanAccounts(record, at);
    await print(json, { organisation: organisation.slug, cleaned, accounts }, () => [
      retentionCommandWords[language].cleaned(cleaned),
    ]);
  });
}
