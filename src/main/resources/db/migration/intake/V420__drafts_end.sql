-- A draft ends for good a day after it was begun, however busy somebody is with it.
delete from intake.draft;
alter table intake.draft
  add column began_at timestamptz not null,
  add constraint draft_ends_within_a_day check (expires_at <= began_at + interval '1 day');
