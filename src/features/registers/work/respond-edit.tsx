import { theOrganisation } from '../../../model/rights/ability.ts';
import type { Content } from '../../../registers/fields/field.ts';
import { fieldsOf } from '../../../registers/forms.ts';
import { writeForm } from '../../../registers/written/write-form.ts';
import { isAllowed } from '../../people/working.ts';
import { respondWork } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { publishRegisters, writeRegisters } from '../policy.ts';
import type { FoundRegistration } from '../queries/find-registration.ts';
import { isShown } from '../queries/is-shown.ts';
import { listSuggestions, readKnown } from '../queries/read-known.ts';
import { type EditAsked, EditPage } from './edit-page.tsx';
import type { AtRegister } from './enter-register.ts';

/** What a form says besides what is known. */
export type Said = Partial<Pick<EditAsked, 'form' | 'reason' | 'told' | 'clash' | 'base'>>;

/** The form of what is kept; an empty one where nothing is. */
export async function fillForm(
  desk: WorkDesk,
  { at, kind }: AtRegister,
  content: Content | null,
): Promise<EditAsked['form']> {
  const fields = fieldsOf(kind);
  if (content === null) return { fields, texts: new Map(), faults: new Map(), more: null };
  const known = await desk.read(at.working, (tx) =>
    readKnown(tx, at.organisation.organisationId, kind, { content, texts: null }),
  );
  return { fields, texts: writeForm(fields, content, known), faults: new Map(), more: null };
}

/** Shows the form, filled as it is known or as it was sent. */
export async function respondEdit(
  desk: WorkDesk,
  request: Request,
  entered: AtRegister,
  found: FoundRegistration | null,
  said: Said,
): Promise<Response> {
  const { at, kind } = entered;
  const context = desk.contextFor(request);
  const { organisationId } = at.organisation;
  const read = await desk.read(at.working, async (tx) => ({
    suggestions: await listSuggestions(tx, organisationId, kind),
    isShown: found !== null && (await isShown(tx, organisationId, found.id)),
  }));
  const name = found?.content.name;
  const asked: EditAsked = {
    ...{ at, kind, base: found?.number ?? 0, reason: '', told: null, clash: null, suggestions: read.suggestions },
    standing: found && {
      ...{ slug: found.slug, name: typeof name === 'string' ? name : found.slug, standing: found.standing },
      isShown: read.isShown,
    },
    mayWrite: isAllowed(at.working, writeRegisters, theOrganisation),
    mayShow: isAllowed(at.working, publishRegisters, theOrganisation),
    form: said.form ?? (await fillForm(desk, entered, found?.content ?? null)),
    ...said,
  };
  const status = asked.told?.isFault === true ? 422 : 200;
  return respondWork(<EditPage asked={asked} context={context} />, context.voice.language, { status });
}
