-- What an hour costs from a day on, for an activity or (null) for all without a rate of their own. The row entered last counts.
create table funding.rate (
  rate_id       uuid primary key,
  activity      text check (activity ~ '^[A-Z]{2,20}$'),
  valid_from    date not null,
  cents_an_hour bigint not null check (cents_an_hour between 0 and 10000000),
  entered_by    uuid not null,
  entered_at    timestamptz not null
);

-- What cases do not cost by themselves: an amount for whole months, and by which key it is spread.
create table funding.overhead (
  overhead_id  uuid primary key,
  name         text not null check (length(name) between 1 and 80),
  first_month  date not null check (extract(day from first_month) = 1),
  last_month   date not null check (extract(day from last_month) = 1),
  cents        bigint not null check (cents between 1 and 100000000000),
  spread       text not null check (spread in ('MINUTE', 'CASE')),
  entered_by   uuid not null,
  entered_at   timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  check (first_month <= last_month),
  check ((withdrawn_by is null) = (withdrawn_at is null))
);
create index overhead_by_month on funding.overhead (first_month, last_month) where withdrawn_at is null;

create function funding.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'what was entered stays';
end $$;
create trigger rate_stays before update or delete on funding.rate
  for each row execute function funding.refuse();
create trigger overhead_stays before delete on funding.overhead
  for each row execute function funding.refuse();
create trigger overhead_is_withdrawn_once before update on funding.overhead
  for each row when ((new.overhead_id, new.name, new.first_month, new.last_month, new.cents, new.spread, new.entered_by, new.entered_at)
    is distinct from (old.overhead_id, old.name, old.first_month, old.last_month, old.cents, old.spread, old.entered_by, old.entered_at)
    or old.withdrawn_at is not null) execute function funding.refuse();
