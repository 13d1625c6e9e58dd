import { type Book, bullets, heading, paragraph } from './block.ts';
import { havermonde } from './havermonde.data.ts';

const title = 'Coalitieakkoord 2022-2026 gemeente Havermonde';

export const coalitionAgreement: Book = {
  file: 'coalitieakkoord-2022-2026',
  title,
  form: 'html',
  blocks: [
    heading(1, title),
    paragraph(havermonde.notice),
    heading(2, 'Wonen'),
    ...bullets(['Van alle nieuwe woningen is dertig procent sociale huur en vijfendertig procent middelduur.']),
  ],
};
