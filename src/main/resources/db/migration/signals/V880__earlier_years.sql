-- Cases of earlier years that were taken over from a spreadsheet. What is being mapped is sealed, and thrown away within a day.
create table signals.earlier_draft (
  draft_id uuid primary key,
  made_by  uuid not null,
  made_at  timestamptz not null,
  digest   bytea not null,
  sheet    bytea not null,
  mapping  bytea not null
);
create index earlier_draft_by_time on signals.earlier_draft (made_at);

-- One import: its name, by whom and when, and a keyed digest of the file by which the same file is known again.
create table signals.earlier_import (
  import_id   uuid primary key,
  name        text not null check (length(name) between 1 and 100),
  taken_by    uuid not null,
  taken_at    timestamptz not null,
  digest      bytea not null,
  cases       int not null check (cases > 0),
  rows_left   int not null check (rows_left >= 0),
  first_month date not null check (extract(day from first_month) = 1),
  last_month  date not null check (extract(day from last_month) = 1)
);
create index earlier_import_by_time on signals.earlier_import (taken_at, import_id);

-- Which facts came with which import, so that it can be taken back.
create table signals.earlier_fact (
  fact_id   uuid primary key references signals.case_fact (fact_id) on update cascade on delete cascade,
  import_id uuid not null references signals.earlier_import (import_id)
);
create index earlier_fact_by_import on signals.earlier_fact (import_id);
