-- Anonymous stories that two lawyers released for what their askers agreed to. Not of a case: who wrote them down in a case finds them by a
-- keyed hash (mark), from which nothing leads back. Withdrawn: the row stays empty, so that a problem file can say that it had one.
create table advocacy.story (
  story_id    uuid primary key,
  mark        bytea unique,
  purposes    text[] not null,
  theme       text,
  released_in date not null check (extract(day from released_in) = 1),
  text        bytea,
  check ((mark is null) = (text is null)),
  check (text is not null or (cardinality(purposes) = 0 and theme is null))
);

-- Which problem file uses which.
create table advocacy.problem_story (
  problem_id uuid not null references advocacy.problem,
  story_id   uuid not null references advocacy.story on delete cascade,
  primary key (problem_id, story_id)
);
create index problem_story_of_story on advocacy.problem_story (story_id);

-- By their ids only: the words are read from the story each time, so that what was withdrawn is gone from every revision at once.
alter table advocacy.public_text add column stories uuid[] not null default '{}';

-- What askers are told when something changed that their question belonged to: sent from the moment a second person agreed to exactly this
-- message. How many were told is kept only as it is shown: 0 for fewer than five, and otherwise down to a multiple of five.
create table advocacy.asker_news (
  news_id    uuid primary key,
  problem_id uuid not null references advocacy.problem,
  number     int not null check (number > 0),
  texts      bytea not null,
  written_at timestamptz not null,
  written_by uuid not null,
  agreed_at  timestamptz,
  agreed_by  uuid check (agreed_by <> written_by),
  told       int check (told >= 0 and told % 5 = 0),
  unique (problem_id, number),
  check ((agreed_at is null) = (agreed_by is null)),
  check (told is null or agreed_at is not null)
);
