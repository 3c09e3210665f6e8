-- Time that went into work: minutes by activity and day. No words about a case.
create schema hours;

-- What time is booked on. A case by its id as long as it is there; outside this module it is known by its nameless id only.
create table hours.work (
  work_id        uuid primary key,
  kind           text not null check (kind in ('CASE', 'PROBLEM', 'PUBLIC', 'GENERAL')),
  case_id        uuid unique,
  fact_id        uuid unique,
  problem_id     uuid unique,
  closed_on      date,
  closed_version bigint not null default 0,
  check ((kind = 'CASE') = (fact_id is not null)),
  check ((kind = 'PROBLEM') = (problem_id is not null)),
  check (kind = 'CASE' or (case_id is null and closed_on is null))
);
create unique index work_without_id on hours.work (kind) where kind in ('PUBLIC', 'GENERAL');
create index work_by_closing on hours.work (closed_on) where closed_on is not null;
insert into hours.work (work_id, kind) values (gen_random_uuid(), 'PUBLIC'), (gen_random_uuid(), 'GENERAL');

-- Minutes count in the month of day. A correction of a month that is closed counts in an open one, and keeps the day on which the work was done.
create table hours.entry (
  entry_id uuid primary key,
  staff_id uuid not null,
  work_id  uuid not null references hours.work (work_id),
  activity text not null check (activity ~ '^[A-Z]{2,20}$'),
  minutes  int not null check (minutes between -1440 and 1440 and minutes <> 0),
  day      date not null,
  done_on  date not null check (done_on <= day),
  made_on  date not null,
  source   text not null check (source in ('TYPED', 'PROPOSED', 'CLOCK', 'NOTE', 'CORRECTION')),
  corrects uuid references hours.entry (entry_id),
  check ((source = 'CORRECTION') = (corrects is not null)),
  check (minutes > 0 or corrects is not null),
  check (done_on = day or corrects is not null)
);
create index entry_by_day on hours.entry (day);
create index entry_of_staff on hours.entry (staff_id, day);
create index entry_of_work on hours.entry (work_id);
create index entry_corrected on hours.entry (corrects) where corrects is not null;

-- Until which day the months are closed; held by whoever books, and by whoever closes a month.
create table hours.books (
  one          boolean primary key default true check (one),
  closed_until date not null
);
insert into hours.books (closed_until) values ('1970-01-01');

create table hours.closed_month (
  month     date primary key check (extract(day from month) = 1),
  closed_by uuid not null,
  closed_on date not null
);

-- The clock of somebody, one at a time.
create table hours.clock (
  staff_id   uuid primary key,
  work_id    uuid not null references hours.work (work_id),
  activity   text not null check (activity ~ '^[A-Z]{2,20}$'),
  started_at timestamptz not null
);

-- Until when what somebody did in a case on a day was booked or thrown away, so that it is not proposed again.
create table hours.settled (
  staff_id uuid not null,
  work_id  uuid not null references hours.work (work_id),
  day      date not null,
  until    timestamptz not null,
  primary key (staff_id, work_id, day)
);

create function hours.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'hours are corrected by an entry of their own';
end $$;

create function hours.only_in_an_open_month() returns trigger language plpgsql as $$
declare closed date;
begin
  select closed_until into closed from hours.books for share;
  if new.day <= closed then
    raise exception 'the month is closed' using errcode = 'check_violation', constraint = 'month_is_open';
  end if;
  return new;
end $$;

-- Once its case is erased an entry keeps its month and no day; nothing else of it ever changes.
create function hours.only_to_the_month() returns trigger language plpgsql as $$
begin
  if new.day <> date_trunc('month', old.day)::date or new.done_on <> date_trunc('month', old.done_on)::date
    or new.made_on <> date_trunc('month', old.made_on)::date
    or (new.entry_id, new.staff_id, new.work_id, new.activity, new.minutes, new.source, new.corrects)
       is distinct from (old.entry_id, old.staff_id, old.work_id, old.activity, old.minutes, old.source, old.corrects)
    or exists (select 1 from hours.work w where w.work_id = old.work_id and (w.kind <> 'CASE' or w.case_id is not null)) then
    raise exception 'hours are corrected by an entry of their own';
  end if;
  return new;
end $$;

create trigger entry_in_an_open_month before insert on hours.entry
  for each row execute function hours.only_in_an_open_month();
create trigger entry_never_changes before update on hours.entry
  for each row execute function hours.only_to_the_month();
create trigger entry_stays before delete on hours.entry
  for each row execute function hours.refuse();
create trigger entry_is_never_emptied before truncate on hours.entry
  for each statement execute function hours.refuse();
create trigger closed_month_stays before update or delete on hours.closed_month
  for each row execute function hours.refuse();
create trigger books_only_close before update on hours.books
  for each row when (new.closed_until < old.closed_until) execute function hours.refuse();
create trigger books_stay before delete on hours.books
  for each row execute function hours.refuse();

-- Rows tell nothing by the order in which they were written.
create function hours.shuffle() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  cluster hours.work using work_pkey;
  cluster hours.entry using entry_pkey;
end $$;
revoke execute on function hours.shuffle() from public;
