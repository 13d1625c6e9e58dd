import { Refused } from '../../../record/errors/refused.ts';
import { fieldsOf } from '../../../registers/forms.ts';
import { readForm } from '../../../registers/written/read-form.ts';
import type { FormTexts } from '../../../registers/written/write-form.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import type { Fields } from '../../work-desk/read-fields.ts';
import { leadTo } from '../../work-desk/respond-work.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { saveRegistration } from '../commands/save-registration.ts';
import { withdrawRegistration } from '../commands/withdraw-registration.ts';
import type { FoundRegistration } from '../queries/find-registration.ts';
import { readKnown } from '../queries/read-known.ts';
import { compareTexts } from './clash.tsx';
import type { AtRegister } from './enter-register.ts';
import { faultsByBox, readTexts } from './read-texts.ts';
import { fillForm, respondEdit, type Said } from './respond-edit.tsx';
import { sayRegisterRefused } from './say-register-refused.ts';
import { editPath } from './work-paths.ts';

/** Does what a form asks: saves it, takes it back, or gives room for more. */
export async function answerEdit(
  desk: WorkDesk,
  request: Request,
  entered: AtRegister,
  found: FoundRegistration | null,
  sent: Fields,
): Promise<Response> {
  const { at, kind } = entered;
  const { voice } = desk.contextFor(request);
  const t = registerWorkWords[voice.language];
  const fields = fieldsOf(kind);
  const texts = readTexts(fields, sent);
  const base = Number(sent.one('basis')) || 0;
  const [more, does, reason] = [sent.one('meer'), sent.one('doe'), sent.one('reden')];
  const kept = { form: { fields, texts, faults: new Map(), more: null }, reason, base };
  if (more !== '') return await respondEdit(desk, request, entered, found, { ...kept, form: { ...kept.form, more } });
  const { organisation, working } = at;
  try {
    if (does === 'terugtrekken' && found !== null) {
      await withdrawRegistration(desk.record, { id: found.id, base, reason: sent.one('waarom') }, working, desk.now());
      return leadTo(voice, editPath(organisation.slug, kind, found.slug), { query: { gedaan: 'terug' } });
    }
    const known = await desk.read(working, (tx) =>
      readKnown(tx, organisation.organisationId, kind, { content: null, texts }),
    );
    const read = readForm(fields, texts, known);
    const standing = does === 'tonen' ? 'shown' : 'inside';
    if (read.faults.length > 0) throw new Refused({ say: 'bad-registration', with: { faults: read.faults } });
    const given = { kind, id: found?.id ?? null, base, standing, content: read.content, reason } as const;
    const { slug } = await saveRegistration(desk.record, given, working, desk.now());
    return leadTo(voice, editPath(organisation.slug, kind, slug), {
      query: { gedaan: does === 'tonen' ? 'tonen' : 'binnen' },
    });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { saying } = error;
    if (saying.say === 'bad-registration') {
      const faults = faultsByBox(saying.with.faults);
      const told = { text: t.faults, isFault: true };
      return await respondEdit(desk, request, entered, found, { ...kept, form: { ...kept.form, faults }, told });
    }
    if (saying.say === 'changed-since' && found !== null && does !== 'terugtrekken')
      return await respondClash(desk, request, entered, found, { ...kept, texts });
    const text = sayRegisterRefused(voice.language, saying);
    if (text === null) throw error;
    const isForm = does !== 'terugtrekken';
    return await respondEdit(desk, request, entered, found, { ...(isForm && kept), told: { text, isFault: true } });
  }
}

/** Somebody else wrote meanwhile: both are shown, and saving once more is on top of what is there now. */
async function respondClash(
  desk: WorkDesk,
  request: Request,
  entered: AtRegister,
  found: FoundRegistration,
  { texts, ...kept }: Said & { readonly texts: FormTexts },
): Promise<Response> {
  const { voice } = desk.contextFor(request);
  const theirs = await fillForm(desk, entered, found.content);
  return await respondEdit(desk, request, entered, found, {
    ...kept,
    base: found.number,
    clash: compareTexts(theirs.texts, texts),
    told: { text: registerWorkWords[voice.language].clash, isFault: true },
  });
}
