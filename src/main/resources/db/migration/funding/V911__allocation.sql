-- What counts to which grant. A charge is a closed case, by its nameless id, or hours of work for many; the id of a case that is erased is
-- replaced everywhere here at once. Months only: a day would lead to one case.
create table funding.allocation_run (
  run_id     uuid primary key,
  until_month date not null check (extract(day from until_month) = 1),
  state      text not null check (state in ('PROPOSED', 'ADOPTED', 'DROPPED')),
  goals      text not null,
  grants     uuid[] not null,
  lefts      text[] not null check (cardinality(lefts) = cardinality(grants)),
  input      bigint not null,
  made_at    timestamptz not null,
  made_by    uuid not null,
  decided_at timestamptz,
  decided_by uuid,
  check ((state = 'PROPOSED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null))
);
create unique index allocation_run_waits on funding.allocation_run ((true)) where state = 'PROPOSED';

-- What a run makes of each charge; reasons has one letter for each grant of the run, in order. Nothing is in two grants: the key holds it.
create table funding.allocation_line (
  run_id     uuid not null references funding.allocation_run,
  number     int not null check (number > 0),
  fact_id    uuid not null,
  kind       text not null check (kind in ('CASE', 'WORK')),
  month      date not null check (extract(day from month) = 1),
  minutes    bigint not null check (minutes >= 0),
  cost       bigint not null check (cost >= 0),
  grant_id   uuid references funding.fund_grant,
  cents      bigint not null check (cents >= 0),
  bound      boolean not null,
  reasons    text not null,
  primary key (run_id, fact_id),
  unique (run_id, number),
  check (grant_id is not null or cents = 0)
);
create index allocation_line_of_grant on funding.allocation_line (run_id, grant_id);
create index allocation_line_of_fact on funding.allocation_line (fact_id);

-- What counts now: the lines of the run that was adopted last, and what closed periods hold.
create table funding.allocated (
  fact_id    uuid primary key,
  kind       text not null check (kind in ('CASE', 'WORK')),
  month      date not null check (extract(day from month) = 1),
  minutes    bigint not null check (minutes >= 0),
  cost       bigint not null check (cost >= 0),
  grant_id   uuid references funding.fund_grant,
  cents      bigint not null check (cents >= 0),
  run_id     uuid not null references funding.allocation_run,
  frozen     boolean not null default false,
  check (grant_id is not null or cents = 0)
);
create index allocated_to_grant on funding.allocated (grant_id, month);

-- Until which month all is closed; the last row counts.
create table funding.closed_period (
  until_month date primary key check (extract(day from until_month) = 1),
  closed_at   timestamptz not null,
  closed_by   uuid not null
);

-- That a person decided otherwise: this charge to that grant, or to none. It binds every later run until it is taken back. The reason is sealed.
create table funding.allocation_override (
  override_id  uuid primary key,
  fact_id      uuid not null,
  grant_id     uuid references funding.fund_grant,
  reason       bytea not null,
  made_at      timestamptz not null,
  made_by      uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index allocation_override_of_fact on funding.allocation_override (fact_id) where withdrawn_at is null;

-- What counted in a closed period never changes; only the nameless id of an erased case does, which says nothing of what counted.
create function funding.keep_closed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.frozen then raise exception 'what counted in a closed period stays'; end if;
    return old;
  end if;
  if tg_op = 'INSERT' then
    if new.frozen or new.month <= (select max(until_month) from funding.closed_period) then
      raise exception 'nothing comes into a closed period';
    end if;
    return new;
  end if;
  if old.frozen and (to_jsonb(new) - 'fact_id') is distinct from (to_jsonb(old) - 'fact_id') then
    raise exception 'what counted in a closed period stays';
  end if;
  if not old.frozen and new.month is distinct from old.month then
    raise exception 'what is counted keeps its month';
  end if;
  return new;
end $$;
create trigger closed_stays before insert or update or delete on funding.allocated
  for each row execute function funding.keep_closed();

create function funding.refuse_period() returns trigger language plpgsql as $$
begin
  raise exception 'a closed period stays closed';
end $$;
create trigger allocated_is_never_emptied before truncate on funding.allocated
  for each statement execute function funding.refuse_period();
create trigger period_stays_closed before update or delete on funding.closed_period
  for each row execute function funding.refuse_period();
create trigger periods_are_never_emptied before truncate on funding.closed_period
  for each statement execute function funding.refuse_period();
