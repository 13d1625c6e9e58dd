/**
 * What a reading says of itself is a code with its facts. Sentences of before stay as they were written: as JSON the same text, so that the
 * digests that the log has of them still hold.
 */
export const sayingsSql = `
alter table figure alter settled type jsonb using to_jsonb(settled);
alter table note alter why type jsonb using to_jsonb(why);
alter table doubt alter why type jsonb using to_jsonb(why);
`;
