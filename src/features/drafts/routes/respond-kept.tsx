import type { Context } from '../../../frame/context.ts';
import { respondWork } from '../../work-desk/respond-work.ts';
import { KeptPage } from '../pages/kept-page.tsx';

/** Gives back what somebody wrote that could not be saved, in a form that is sent to the same address again. */
export function respondKept(
  context: Context,
  request: Request,
  {
    told,
    sent,
    status,
  }: { readonly told: string; readonly sent: Readonly<Record<string, string>>; readonly status: number },
): Response {
  const { pathname, search } = new URL(request.url);
  const view = { action: pathname + search, told, sent: Object.entries(sent) };
  return respondWork(<KeptPage view={view} context={context} />, context.voice.language, { status });
}
