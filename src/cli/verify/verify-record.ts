import { because } from '../../features/verification/fault.ts';
import type { KeptHead } from '../../features/verification/verify-heads.ts';
import { type Verdict, verifyOrganisation } from '../../features/verification/verify-organisation.ts';
import { readAtWork } from '../../record/connection/transaction.ts';
import { type Language, printNumber } from '../../words/numerals.ts';
import { onAll, print } from '../on-record.ts';
import { readHeads } from './read-heads.ts';
import { type SaidFault, sayFault } from './say-fault.ts';
import type { VerifyOptions } from './verify-options.ts';
import { verifyWords } from './words/verify-words.data.ts';

/** Prints what of each organisation, or of one, is not as it was recorded; exit code 1 where anything is. */
export async function verifyRecord({ organisation, json, head }: VerifyOptions, language: Language): Promise<void> {
  const words = verifyWords[language];
  const kept = await readHeads(head);
  await onAll(
    organisation,
    language,
    async (desks) => {
      const verdicts: Verdict[] = [];
      for (const { record, organisation: one } of desks) {
        const own = kept.filter(({ organisation: slug }) => slug === one.slug);
        verdicts.push(
          await readAtWork(record, { organisationId: one.organisationId, worker: 'machine' }, (tx) =>
            verifyOrganisation(tx, one, own),
          ),
        );
      }
      // Of one organisation that was asked for, nothing is said about others.
      if (organisation === undefined) verdicts.push(...goneOf(kept, verdicts));
      if (verdicts.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
      const said = verdicts.map((verdict) => ({
        ...verdict,
        faults: verdict.faults.map((fault) => sayFault(fault, language)),
      }));
      await print(json, said, () => (said.length === 0 ? [words.nothing] : said.flatMap((one) => tell(one, language))));
    },
    { asOwner: true },
  );
}

/** The organisations that somebody kept a head of and that are not there any more. */
function goneOf(kept: readonly KeptHead[], verdicts: readonly Verdict[]): readonly Verdict[] {
  const there = new Set(verdicts.map(({ organisation }) => organisation));
  const gone = Map.groupBy(
    kept.filter(({ organisation }) => !there.has(organisation)),
    ({ organisation }) => organisation,
  );
  return [...gone].map(([organisation, heads]) => ({
    organisation,
    events: 0,
    editions: 0,
    withoutDigest: 0,
    faults: heads.map(({ from }) => ({
      where: { say: 'kept-head', with: { from } },
      why: because('organisation-gone'),
    })),
  }));
}

type SaidVerdict = Omit<Verdict, 'faults'> & { readonly faults: readonly SaidFault[] };

function tell(
  { organisation, events, editions, withoutDigest, faults }: SaidVerdict,
  language: Language,
): readonly string[] {
  const words = verifyWords[language];
  const written = (number: number) => printNumber(language, number);
  const earlier = withoutDigest === 0 ? [] : [`${organisation}: ${words.withoutDigest(written(withoutDigest))}`];
  if (faults.length > 0) return [...faults.map(({ where, why }) => `${organisation}, ${where}: ${why}`), ...earlier];
  return [`${organisation}: ${words.sound(written(events), written(editions))}`, ...earlier];
}
