import { type LooseRuling, listLooseRulings } from '../../features/threads/queries/list-loose-rulings.ts';
import { flatten } from '../../model/shown-text.ts';
import { read } from '../../record/connection/transaction.ts';
import { onRecord, print } from '../on-record.ts';
import type { RecordOptions } from '../record-options.ts';
import { wordedLine } from '../wordings/worded-line.ts';

const rulings: { readonly [ruling in LooseRuling['ruling']]: string } = {
  confirmed: 'Vastgelegd: dit hoort bij elkaar',
  rejected: 'Vastgelegd: dit hoort niet bij elkaar',
};

function lapsedLines({ from, to, ruling, reason, decision, gone, there, unread }: LooseRuling): string[] {
  return [
    `${rulings[ruling]}. ${flatten(reason)}${decision === null ? '' : ` (${flatten(decision)})`}`,
    ...gone.map((one) => `    staat er niet meer: ${wordedLine(one)}`),
    ...unread.map((name) => `    niet te lezen: ${flatten(name)}`),
    ...there.flatMap((one) => [`    staat er nog: ${wordedLine(one)}`, `        ${one.wordedAs}`]),
    `    weghalen: doelspoor threads withdraw ${flatten(from)} ${flatten(to)} --reason "…"`,
  ];
}

/** Prints what was ruled and has no effect now, with how to take it away or to lay it down anew. */
export async function listLapsed(options: RecordOptions): Promise<void> {
  await onRecord(options.organisation, async ({ record, organisation: { organisationId } }) => {
    const lapsed = await read(record, organisationId, (tx) => listLooseRulings(tx, organisationId));
    await print(options.json, lapsed, () =>
      lapsed.length === 0
        ? ['Alles wat is vastgelegd, heeft gevolg.']
        : [
            ...lapsed.flatMap((one) => [...lapsedLines(one), '']),
            'Komt een uitspraak terug in een nieuwe editie, dan heeft wat is vastgelegd weer gevolg.',
            'Is er iets voor in de plaats gekomen? Leg het daarmee opnieuw vast: doelspoor threads confirm of doelspoor threads reject.',
          ],
    );
  });
}
