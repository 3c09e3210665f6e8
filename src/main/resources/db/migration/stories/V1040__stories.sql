-- What an asker lets happen with what happened to them: each yes by itself, none is there without one. given_by: as who they asked.
create schema stories;

create table stories.consent (
  case_id  uuid not null,
  purpose  text not null,
  given_on date not null,
  given_by text not null,
  primary key (case_id, purpose)
);

-- The anonymous story of a case as lawyers write it, sealed with the key of the case. Which released copy is of it says only a keyed hash
-- of story_id, so that a row here and a row there cannot be put side by side without the key.
create table stories.story (
  case_id    uuid primary key,
  story_id   uuid not null unique,
  state      text not null check (state in ('DRAFT', 'OFFERED', 'RELEASED')),
  text       bytea not null,
  child_view bytea not null,
  written_by uuid not null,
  version    int not null check (version > 0)
);

-- What an asker was told of what changed. mark: a keyed hash of which message, so that nobody is told twice.
create table stories.told (
  case_id uuid not null,
  told_id uuid not null,
  mark    bytea not null,
  told_on date not null,
  dutch   bytea not null,
  english bytea not null,
  primary key (case_id, told_id),
  unique (case_id, mark)
);
