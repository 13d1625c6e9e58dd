import type { VNode } from 'preact';
import { respondOpen } from '../respond.ts';
import { drawPng } from './draw-png.ts';
import { drawSvg } from './draw-svg.ts';
import type { PictureForm } from './picture-address.ts';

/** A picture that any site may show, as lines or as dots. `picture` is as for `drawSvg`. */
export async function respondPicture(picture: VNode, form: PictureForm): Promise<Response> {
  const svg = drawSvg(picture);
  return respondOpen(form, form === 'svg' ? svg : await drawPng(svg));
}
