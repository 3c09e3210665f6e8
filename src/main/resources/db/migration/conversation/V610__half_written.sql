-- What an asker was writing when they went elsewhere, sealed with the key of the case; kept for a day at most.
create table conversation.half_written (
  case_id uuid primary key,
  text    bytea not null,
  kept_at timestamptz not null
);
create index half_written_by_age on conversation.half_written (kept_at);
