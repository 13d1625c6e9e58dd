import type { DataColumn } from '../../../frame/data/page-data.ts';

const said = (name: string, title: string, nl: string, en: string): DataColumn => ({
  name,
  title,
  says: { nl, en },
  datatype: 'string',
  required: true,
});

/** The columns of the catalogue of rules, and of one rule. Texts are in Dutch; JSON has them in both languages. */
export const ruleColumns: readonly DataColumn[] = [
  said('code', 'regel', 'De regel, zoals in haar adres.', 'The rule, as in its address.'),
  said('group', 'groep', 'De groep waarin zij staat.', 'The group that it is in.'),
  said(
    'severity',
    'ernst',
    'error (fout), warning (waarschuwing) of info (ter informatie).',
    'error, warning or info.',
  ),
  said('title', 'titel', 'Hoe zij heet.', 'What it is called.'),
  said('what', 'wat', 'Wat zij ziet.', 'What it sees.'),
  said('why', 'waarom', 'Waarom dat telt.', 'Why that matters.'),
  said('example', 'voorbeeld', 'Een voorbeeld.', 'An example.'),
  said('mend', 'herstel', 'Wat de organisatie eraan kan doen.', 'What the body can do about it.'),
  said('wrong', 'wanneer_onterecht', 'Wanneer zij het mis heeft.', 'When it is wrong.'),
];
