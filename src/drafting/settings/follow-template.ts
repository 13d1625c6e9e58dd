import { Arrangement, type Changed } from '../structure/arrangement.ts';
import { placeLast } from '../structure/rows.ts';
import { noText } from '../text/rich-text.ts';
import type { DraftSettings } from './settings.ts';

type Asked = DraftSettings['asked'];

/**
 * Lets the texts of a draft ask what its template asks now: a text whose heading was that of the template gets the new one, and a question that is new is
 * an empty place in each chapter that asks another of the template. Headings of a writer's own, and what somebody wrote, stay.
 * @returns the pieces that are otherwise by that
 */
export function followTemplate(
  items: ConstructorParameters<typeof Arrangement>[0]['items'],
  { before, after }: { readonly before: Asked; readonly after: Asked },
  newId: () => string,
): readonly Changed[] {
  const arrangement = new Arrangement({ items, adopted: new Set(), newId });
  const headingIn = (asked: Asked, of: string) => asked.find(({ question }) => question === of)?.heading;
  const questionsOf = new Map<string, Set<string>>();
  for (const { id, item } of items) {
    if (item.kind !== 'passage') continue;
    const { question, heading, chapter } = item;
    const known = questionsOf.get(chapter) ?? new Set();
    questionsOf.set(chapter, known.add(question));
    const next = headingIn(after, question);
    const isOfTemplate = heading !== null && heading === headingIn(before, question);
    if (isOfTemplate && next !== undefined && next !== heading) arrangement.put(id, { ...item, heading: next });
  }
  const added = after.filter(({ question }) => headingIn(before, question) === undefined);
  for (const [chapter, known] of questionsOf) {
    if (!before.some(({ question }) => known.has(question))) continue;
    for (const asked of added.filter(({ question }) => !known.has(question)))
      placeLast(arrangement, arrangement.add({ kind: 'passage', chapter, place: 0, ...asked, text: noText }));
  }
  return arrangement.changed;
}
