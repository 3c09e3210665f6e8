-- Coded facts of closed cases: the only source of figures. Codes and dates; nothing leads from here to a case or a person.
create schema signals;

create table signals.case_fact (
  fact_id      uuid primary key,
  received_on  date not null,
  answered_on  date,
  closed_on    date not null,
  asker        text not null,
  age_band     text not null,
  residence    text not null,
  theme        text not null,
  situations   text[] not null,
  bodies       text[] not null,
  municipality text,
  province     text,
  provisions   text[] not null,
  outcome      text not null,
  recorded_at  timestamptz not null
);
create index case_fact_by_received on signals.case_fact (received_on);
create index case_fact_by_recorded on signals.case_fact (recorded_at);

-- What was found of each right in a case and what came of it.
create table signals.case_fact_provision (
  fact_id   uuid not null references signals.case_fact (fact_id) on delete cascade,
  provision text not null,
  finding   text not null,
  outcome   text not null,
  primary key (fact_id, provision)
);
create index case_fact_provision_by_provision on signals.case_fact_provision (provision);

-- Where each case stands, for open work and waiting times; the same nameless id as the fact that follows at closing.
create table signals.case_progress (
  fact_id     uuid primary key,
  asker       text not null,
  urgent      boolean not null,
  received_at timestamptz not null,
  status      text not null,
  since       timestamptz not null,
  answered_at timestamptz
);
create index case_progress_open on signals.case_progress (status, received_at) where status not in ('CLOSED', 'REFERRED', 'DECLINED');
create index case_progress_by_answered on signals.case_progress (answered_at) where answered_at is not null;
