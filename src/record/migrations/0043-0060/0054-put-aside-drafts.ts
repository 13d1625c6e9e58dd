/** A document that should not have begun is put aside: it is in nobody's way, and can be taken up again. */
export const putAsideDraftsSql = `
alter table draft drop constraint draft_state_check;
alter table draft add constraint draft_state_check check (state in ('put-aside', 'draft', 'in-review', 'approved', 'offered', 'adopted'));
alter table draft_move drop constraint draft_move_to_state_check;
alter table draft_move add constraint draft_move_to_state_check
  check (to_state in ('put-aside', 'draft', 'in-review', 'approved', 'offered', 'adopted'));
drop index draft_open;
create unique index draft_open on draft (organisation_id, slug) where state not in ('adopted', 'put-aside');
`;
