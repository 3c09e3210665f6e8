-- What stays when a case is erased must not lead back to it: the month instead of the day, the province instead of the municipality,
-- and no moment at which a row was written.
alter table signals.case_fact add column received_in date;
update signals.case_fact set received_in = make_date(extract(year from received_on)::int, extract(month from received_on)::int, 1);
alter table signals.case_fact
  alter column received_in set not null,
  add check (extract(day from received_in) = 1),
  drop column received_on,
  drop column answered_on,
  drop column closed_on,
  drop column municipality,
  drop column recorded_at;
create index case_fact_by_received on signals.case_fact (received_in);

-- A fact gets another id when its case is erased.
alter table signals.case_fact_provision
  drop constraint case_fact_provision_fact_id_fkey,
  add constraint case_fact_provision_fact_id_fkey foreign key (fact_id) references signals.case_fact (fact_id)
    on update cascade on delete cascade;

-- Raised whenever facts change, so that a figure counted before is known to be still true.
create table signals.revision (
  one    boolean primary key default true check (one),
  number bigint not null
);
insert into signals.revision (number) values (0);

-- How many days people waited for advice that was sent in a month: numbers only, without the facts they belong to.
create table signals.waiting_time (
  month   date not null check (extract(day from month) = 1),
  days    int not null check (days >= 0),
  answers bigint not null check (answers > 0),
  primary key (month, days)
);
insert into signals.waiting_time (month, days, answers)
select date_trunc('month', answered_at at time zone 'Europe/Amsterdam')::date,
       greatest(0, (answered_at at time zone 'Europe/Amsterdam')::date - (received_at at time zone 'Europe/Amsterdam')::date),
       count(*)
  from signals.case_progress where answered_at is not null group by 1, 2;

-- Of open work the day is enough; of finished work not even that.
alter table signals.case_progress
  add column received_on date,
  add column answered boolean not null default false,
  add column version bigint not null default 0;
update signals.case_progress set answered = answered_at is not null,
  received_on = case when status not in ('CLOSED', 'REFERRED', 'DECLINED')
    then (received_at at time zone 'Europe/Amsterdam')::date end;
alter table signals.case_progress
  drop column asker,
  drop column received_at,
  drop column since,
  drop column answered_at,
  add check ((received_on is null) = (status in ('CLOSED', 'REFERRED', 'DECLINED')));
create index case_progress_open on signals.case_progress (status, received_on) where received_on is not null;
