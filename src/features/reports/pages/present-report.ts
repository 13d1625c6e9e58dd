import { addressOf } from '../../../frame/addresses.ts';
import type { Context } from '../../../frame/context.ts';
import { frameOf } from '../../../frame/frame.ts';
import type { Organisation } from '../../organisations/queries/list-organisations.ts';
import { type ReportFault, reportWords } from '../report-words.data.ts';
import type { ReportFields } from './read-report.ts';
import type { ReportView } from './report-page.tsx';

export type ReportAsked = {
  readonly organisation: Pick<Organisation, 'slug' | 'name' | 'texts'>;
  readonly fields: ReportFields;
  readonly faults: readonly ReportFault[];
  readonly isKept: boolean;
};

/** Names every field of the page on which a reader reports something. */
export function presentReport({ organisation, fields, faults, isKept }: ReportAsked, context: Context): ReportView {
  const { voice } = context;
  const t = reportWords[voice.language];
  const home = `/${organisation.slug}`;
  return {
    frame: frameOf({
      ...context,
      // Each page leads here with its own address, and there is nothing here to find.
      path: null,
      title: `${isKept ? t.thanks : t.title} · ${organisation.name}`,
      description: t.lead,
      organisation,
    }),
    contentLanguage: undefined,
    above: [{ href: addressOf(voice, home), text: organisation.name }],
    action: addressOf(voice, `${home}/melden`),
    fields,
    faults,
    back: isKept ? { href: addressOf(voice, fields.address === '' ? home : fields.address), text: t.back } : null,
  };
}
