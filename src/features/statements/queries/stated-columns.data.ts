/** The columns of what an edition states that all who read it select, each named once; who shows more adds to them. */
export const commitmentColumns = [
  'chapter_id as chapterId',
  'question',
  'text',
  'status',
  'measure',
  'position',
] as const;

export const accountColumns = ['chapter_id as chapterId', 'question', 'text', 'status', 'position'] as const;

export const indicatorColumns = ['chapter_id as chapterId', 'indicator_id as indicatorId', 'name', 'unit'] as const;

export const figureColumns = [
  'indicator_id as indicatorId',
  'role',
  'year',
  'unsettled',
  'column_head as column',
  'raw',
  'value',
  'footnote',
  'position',
] as const;

export const amountColumns = [
  'chapter_id as chapterId',
  'label',
  'side',
  'year',
  'column_head as column',
  'raw',
  'euros',
  'standing',
  'unsettled',
  'position',
] as const;
