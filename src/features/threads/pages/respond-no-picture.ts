import type { Context } from '../../../frame/context.ts';
import type { ThreadKind } from '../../../threading/threading.ts';
import type { Desk } from '../../desk/desk.tsx';
import { respondGoneThread } from './respond-gone-thread.tsx';

/** The address of a picture of a thread: the first part of it is that of an organisation. */
type Asked = { readonly kind: ThreadKind; readonly organisation: string; readonly name: string; readonly path: string };

/** What is answered at the address of a picture of a thread, where there is none: what became of the thread, or that nothing is there. */
export async function respondNoPicture(desk: Desk, asked: Asked, context: Context): Promise<Response> {
  const { kind, name, path } = asked;
  const organisation = await desk.organisationAt(asked.organisation);
  if (organisation === null) return await desk.respondMissing(path, context);
  return await respondGoneThread(desk, organisation, { kind, name, form: 'page', path }, context);
}
