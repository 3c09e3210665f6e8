-- Files that go with an unfinished question, sealed with the key that only its asker holds. They go when the draft goes.
create table intake.draft_file (
  draft_id uuid not null references intake.draft (id) on delete cascade,
  file_id  uuid not null,
  about    bytea not null,
  content  bytea not null,
  primary key (draft_id, file_id)
);
