import type { Hono } from 'hono';
import { fieldsOf } from '../../../registers/forms.ts';
import { registerWorkWords } from '../../../words/registers/work-words.data.ts';
import { readFields } from '../../work-desk/read-fields.ts';
import type { WorkDesk } from '../../work-desk/work-desk.tsx';
import { type FoundRegistration, findRegistration } from '../queries/find-registration.ts';
import { listVersions } from '../queries/list-versions.ts';
import { answerEdit } from './answer-edit.ts';
import { type AtRegister, enterRegister } from './enter-register.ts';
import { fillForm, respondEdit } from './respond-edit.tsx';

/** Longer than any text of a form. */
export const longestText = 21_000;

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
            form: await fillForm(desk, entered, earlier),
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
