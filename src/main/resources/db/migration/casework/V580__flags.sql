-- What a colleague said of a case beyond the case itself: that it is one of many, in a sentence of their own, or as one of a problem that
-- is known.
create table casework.flag (
  case_id      uuid not null references casework.case_file (case_id) on delete cascade,
  flag_id      uuid not null unique,
  -- sealed with the key of the case
  sentence     bytea,
  problem_id   uuid,
  made_by      uuid not null,
  made_at      timestamptz not null,
  withdrawn_at timestamptz,
  primary key (case_id, flag_id),
  check ((sentence is null) <> (problem_id is null))
);
-- Each colleague says so once of a case, and a case belongs to one problem.
create unique index flag_of_each on casework.flag (case_id, made_by) where withdrawn_at is null and problem_id is null;
create unique index flag_of_problem on casework.flag (case_id) where withdrawn_at is null and problem_id is not null;
