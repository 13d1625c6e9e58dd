/** Columns that say something of a value beside what it is. */
export type NamedColumn = 'item' | 'chapter' | 'role' | 'year' | 'source' | 'day' | 'explanation';

/** Heads of columns of a list that was made here, and what people call them. */
export const namedColumns: readonly (readonly [RegExp, NamedColumn])[] = [
  [/^kenmerk$|^key$/, 'item'],
  [/^onderdeel$|^beleidsveld$|^programma$|^chapter$/, 'chapter'],
  [/^(soort )?cijfer$|^figure$/, 'role'],
  [/^(verslag)?jaar$|^year$/, 'year'],
  [/^bron$|^source$/, 'source'],
  [/^peildatum$|^datum$|^reference date$/, 'day'],
  [/^toelichting$|^opmerking(en)?$|^explanation$/, 'explanation'],
];
