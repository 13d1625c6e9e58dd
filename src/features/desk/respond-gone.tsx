import type { Context } from '../../frame/context.ts';
import { respondProblem } from '../../frame/data/respond-problem.ts';
import type { PictureForm } from '../../frame/pictures/picture-address.ts';
import type { Form } from '../../frame/request.ts';
import { respondPage } from '../../frame/respond.ts';
import { GonePage, type GoneView } from './gone-page.tsx';

/** What is answered (410) at an address of what is there no more: as text where data or a picture is asked for, else as a page. */
export function respondGone(view: GoneView, form: Form | PictureForm, { words, voice }: Context): Response {
  if (form !== 'page') return respondProblem(form, 410, { title: view.title, detail: view.lead });
  return respondPage(<GonePage view={view} words={words} />, voice.language, 410);
}
