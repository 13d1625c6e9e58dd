import { type ComposedPublication, composePublication } from '../../../drafting/compose/compose-publication.ts';
import type { Nature } from '../../../model/nature.ts';
import { cleanText } from '../../../record/connection/clean-text.ts';
import type { ReadDb } from '../../../record/connection/read-db.ts';
import { readItems, type StandingItem } from '../../drafts/queries/read-items.ts';
import { readSettings } from '../../drafts/queries/read-settings.ts';
import { readTexts } from '../../statements/queries/read-texts.ts';
import type { HeldDraft } from './hold-draft.ts';

/** A draft as the document that it is now, fit to be kept, with the pieces that it is made of. */
export async function composeDraft(
  tx: ReadDb,
  organisationId: string,
  { draftId, slug, identity }: HeldDraft,
): Promise<{ readonly composed: ComposedPublication; readonly items: readonly StandingItem[] }> {
  const organisation = await tx
    .selectFrom('organisation')
    .select(['slug', 'name', 'kind'])
    .where('organisation_id', '=', organisationId)
    .executeTakeFirstOrThrow();
  const items = await readItems(tx, organisationId, draftId);
  const { settings } = await readSettings(tx, organisationId, { draftId, kind: identity.kind });
  const { publication, pieces } = composePublication({ organisation, slug, identity, items, settings });
  const clean: ComposedPublication['publication'] = JSON.parse(JSON.stringify(publication), (_key, value: unknown) =>
    typeof value === 'string' ? cleanText(value) : value,
  );
  const nature = await natureOf(tx, organisationId);
  const chapters = clean.chapters.map((chapter) => ({ ...chapter, nature }));
  return { composed: { publication: { ...clean, chapters }, pieces }, items };
}

/** What an invented body writes is invented too, and every page that shows it says so. */
async function natureOf(tx: ReadDb, organisationId: string): Promise<readonly Nature[]> {
  const { natures } = await readTexts(tx, organisationId);
  const isInvented = natures.length > 0 && natures.every((nature) => nature.includes('invented'));
  return isInvented ? ['invented'] : [];
}
