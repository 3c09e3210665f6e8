-- What colleagues flagged as structural, by the nameless id of the case: codes and dates; the sentence stays in the case.
create table signals.flag (
  flag_id    uuid primary key,
  fact_id    uuid not null,
  flagged_on date not null,
  -- nobody once the case is erased
  flagged_by uuid,
  codes      text[] not null,
  -- of the case with these codes: what was coded later has a higher one
  version    bigint not null,
  -- the problem file to which the case belongs, as who flagged it said
  problem_id uuid,
  withdrawn  boolean not null default false
);
create index flag_by_fact on signals.flag (fact_id);
create index flag_by_day on signals.flag (flagged_on desc) where not withdrawn;
create index flag_of_problem on signals.flag (problem_id) where problem_id is not null;
create index flag_by_whom on signals.flag (flagged_by, flagged_on desc);

-- In which signals a flag stands.
create table signals.signal_flag (
  signal_id uuid not null references signals.signal (signal_id) on delete cascade,
  flag_id   uuid not null references signals.flag (flag_id) on update cascade on delete cascade,
  joined_on date not null,
  primary key (signal_id, flag_id)
);
create index signal_flag_by_flag on signals.signal_flag (flag_id);

alter table signals.signal
  drop constraint signal_found_on_check,
  drop constraint signal_kind_check,
  -- flags are told at once, what was counted on a Monday
  add constraint signal_found_on_check check (kind = 'FLAGGED' or extract(isodow from found_on) = 1),
  add constraint signal_kind_check check (kind in ('MORE', 'WORSE', 'FLAGGED')),
  add problem_id uuid,
  add problem_on date,
  -- how many flags it had when it was decided about
  add decided_flags int,
  add constraint signal_problem_check check (problem_id is null or state = 'PROBLEM'),
  add constraint signal_problem_on_check check ((problem_id is null) = (problem_on is null));
create index signal_of_problem on signals.signal (problem_id) where problem_id is not null;

-- Held by who looks whether flags belong together, so that two at once see each other's.
create table signals.turn (
  one boolean primary key default true check (one)
);
insert into signals.turn default values;

create or replace function signals.shuffle() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  cluster signals.case_fact using case_fact_pkey;
  cluster signals.case_fact_provision using case_fact_provision_pkey;
  cluster signals.case_progress using case_progress_pkey;
  cluster signals.case_coding using case_coding_pkey;
  cluster signals.flag using flag_pkey;
end $$;
