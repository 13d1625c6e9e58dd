import type { Hono } from 'hono';
import { theOrganisation } from '../../../model/rights/ability.ts';
import { Refused } from '../../../record/errors/refused.ts';
import type { Content } from '../../../registers/fields/field.ts';
import { fieldsOf } from '../../../registers/forms.ts';
import { type RegisterKind, registerAddresses, registerKinds } from '../../../registers/register-kind.ts';
import { readForm } from '../../../registers/written/read-form.ts';
import { type FormTexts, writeForm } from '../../../registers/written/write-form.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import { isAllowed } from '../../people/working.ts';
import { type Fields, readFields } from '../../work-desk/read-fields.ts';
import { leadTo, respondWork } from '../../work-desk/respond-work.ts';
import type { AtWork, WorkDesk } from '../../work-desk/work-desk.tsx';
import { saveRegistration } from '../commands/save-registration.ts';
import { withdrawRegistration } from '../commands/withdraw-registration.ts';
import { publishRegisters, seeRegisters, writeRegisters } from '../policy.ts';
import { type FoundRegistration, findRegistration } from '../queries/find-registration.ts';
import { isShown } from '../queries/is-shown.ts';
import { listVersions } from '../queries/list-versions.ts';
import { listSuggestions, readKnown } from '../queries/read-known.ts';
import { compareTexts } from './clash.tsx';
import { type EditAsked, EditPage } from './edit-page.tsx';
import { faultsByBox, readTexts } from './read-texts.ts';
import { sayRegisterRefused } from './say-register-refused.ts';
import { editPath } from './work-paths.ts';

/** Longer than any text of a form. */
const longestText = 21_000;

/** Somebody at work at a register. */
export type AtRegister = { readonly at: AtWork; readonly kind: RegisterKind };

/** Who works with a register; else what is answered. */
export async function enterRegister(
  desk: WorkDesk,
  request: Request,
  slug: string,
  address: string,
): Promise<AtRegister | Response> {
  const at = await desk.enterAt(request, slug);
  if (at instanceof Response) return at;
  const kind = registerKinds.find((one) => registerAddresses[one] === address);
  if (kind === undefined || !isAllowed(at.working, seeRegisters, theOrganisation))
    return desk.respondMissing(request, at.who);
  return { at, kind };
}

type Said = Partial<Pick<EditAsked, 'form' | 'reason' | 'told' | 'clash' | 'base'>>;

/** The form of something in a register, new or known. */
export function addEditRoutes(app: Hono, desk: WorkDesk): void {
  const path = '/:organisation/registers/:register/:registration';

  const find = ({ at, kind }: AtRegister, slug: string) =>
    desk.read(at.working, (tx) => findRegistration(tx, at.organisation.organisationId, kind, slug));

  app.get(path, async (c) => {
    const entered = await enterRegister(desk, c.req.raw, c.req.param('organisation'), c.req.param('register'));
    if (entered instanceof Response) return entered;
    const found = await find(entered, c.req.param('registration'));
    if (found === null) return desk.respondMissing(c.req.raw, entered.at.who);
    const t = registerWorkWords[desk.contextFor(c.req.raw).voice.language];
    const done = c.req.query('gedaan');
    const text = done === 'binnen' ? t.saved : done === 'tonen' ? t.shown : done === 'terug' ? t.withdrawn : null;
    const told = text === null ? null : { text, isFault: false };
    const number = Number(c.req.query('versie') ?? Number.NaN);
    const earlier = Number.isInteger(number) ? await readVersion(entered, found, number) : null;
    return await respondEdit(
      desk,
      c.req.raw,
      entered,
      found,
      earlier === null
        ? { told }
        : {
            form: await fill(entered, earlier),
            told: { text: t.putBackTold(number), isFault: false },
          },
    );
  });

  app.post(path, async (c) => {
    const entered = await enterRegister(desk, c.req.raw, c.req.param('organisation'), c.req.param('register'));
    if (entered instanceof Response) return entered;
    const found = await find(entered, c.req.param('registration'));
    if (found === null) return desk.respondMissing(c.req.raw, entered.at.who);
    return await answerEdit(desk, c.req.raw, entered, found, await readFields(c.req.raw, longestText));
  });

  const fill = async ({ at, kind }: AtRegister, content: Content) => fillForm(desk, { at, kind }, content);
  /** What is inside is kept of the last version alone: an earlier one is begun from with that. */
  const readVersion = async ({ at }: AtRegister, found: FoundRegistration, number: number) => {
    const all = await desk.read(at.working, (tx) => listVersions(tx, at.organisation.organisationId, found.id));
    const version = all.find((one) => one.number === number);
    if (version === undefined) return null;
    const internal = fieldsOf(found.kind).filter((field) => field.isInternal === true);
    const kept = internal.flatMap(({ name }) => {
      const value = found.content[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    return { ...version.content, ...Object.fromEntries(kept) };
  };
}

async function fillForm(desk: WorkDesk, { at, kind }: AtRegister, content: Content | null): Promise<EditAsked['form']> {
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
