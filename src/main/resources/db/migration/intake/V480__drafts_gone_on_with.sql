-- A draft that is gone on with under a new pass stands beside the old one until its asker's browser surely has the new pass: the first use of
-- it deletes the old. An answer that was lost on its way loses no question.
alter table intake.draft
  add column replaces uuid references intake.draft (id) on delete set null;
create index draft_by_what_it_replaces on intake.draft (replaces) where replaces is not null;
