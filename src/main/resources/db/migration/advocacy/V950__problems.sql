-- Problem files: what goes wrong for many, what was done about it and what came of it. No row leads to a case: what a file counts is a
-- choice of codes. Words of people are sealed with the key of the organisation (texts, reason, note), since they name who was written to.
create schema advocacy;

create table advocacy.problem (
  problem_id uuid primary key,
  since      date not null,
  codes      text[] not null,
  filter     text not null,
  status     text not null check (status in ('PROPOSED', 'OPEN', 'WATCHED', 'PARTLY', 'SOLVED', 'ENDED')),
  version    int not null check (version > 0),
  texts      bytea not null,
  begun_at   timestamptz not null,
  begun_by   uuid not null
);

-- Where a file stood since when, and why: the last line is what problem.status says.
create table advocacy.standing (
  problem_id uuid not null references advocacy.problem,
  number     int not null check (number > 0),
  status     text not null check (status in ('PROPOSED', 'OPEN', 'WATCHED', 'PARTLY', 'SOLVED', 'ENDED')),
  on_day     date not null,
  reason     bytea not null,
  noted_by   uuid not null,
  primary key (problem_id, number)
);

-- What was looked into, done and reached.
create table advocacy.entry (
  entry_id   uuid primary key,
  problem_id uuid not null references advocacy.problem,
  kind       text not null check (kind in ('STUDY_QUESTION', 'SOURCE', 'LETTER', 'QUESTION', 'PARLIAMENT', 'SUBMISSION', 'COURT', 'STUDY',
                                           'PRESS', 'MEETING', 'RESULT')),
  on_day     date not null,
  due_on     date check (due_on >= on_day),
  reply_on   date check (reply_on >= on_day),
  grade      text check (grade in ('STRONG', 'FAIR', 'WEAK', 'OURSELVES', 'BODY', 'INDEPENDENT', 'LAW')),
  minutes    int not null check (minutes >= 0),
  cents      bigint not null check (cents >= 0),
  texts      bytea not null,
  version    int not null check (version > 0),
  written_at timestamptz not null,
  written_by uuid not null
);
create index entry_of_problem on advocacy.entry (problem_id, on_day);

-- What the public may read of a file: a copy that is shown from the moment a second person agreed to exactly this revision.
create table advocacy.public_text (
  problem_id uuid not null references advocacy.problem,
  revision   int not null check (revision > 0),
  texts      bytea not null,
  lines      bytea not null,
  entries    uuid[] not null,
  written_at timestamptz not null,
  written_by uuid not null,
  agreed_at  timestamptz,
  agreed_by  uuid check (agreed_by <> written_by),
  ended_at   timestamptz,
  ended_by   uuid,
  primary key (problem_id, revision),
  check ((agreed_at is null) = (agreed_by is null)),
  check ((ended_at is null) = (ended_by is null))
);

-- What somebody said the Netherlands should do or promised to do: published texts of others, so in the clear.
create table advocacy.commitment (
  commitment_id uuid primary key,
  kind          text not null check (kind in ('PARAGRAPH', 'PROMISE')),
  number        text not null,
  words         text not null,
  source        text not null,
  on_day        date not null,
  problem_id    uuid references advocacy.problem,
  state         text not null check (state in ('NEW', 'UNDER_WAY', 'PARTLY', 'DONE', 'NOT_DONE')),
  state_on      date not null,
  note          bytea not null,
  version       int not null check (version > 0),
  unique (kind, source, number)
);
create index commitment_of_problem on advocacy.commitment (problem_id) where problem_id is not null;
