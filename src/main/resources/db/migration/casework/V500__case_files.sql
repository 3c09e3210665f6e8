-- Cases. In the clear stands only what is needed to sort, count and find: codes, dates, who handles it.
create schema casework;

-- The last number given out in each year; the row is locked while a case is opened, so that no number is skipped.
create table casework.number_counter (
  year int not null primary key,
  last bigint not null check (last > 0)
);

create table casework.case_file (
  case_id       uuid not null primary key,
  number        text not null unique,
  -- names the case in figures; taken away when the case is erased
  fact_id       uuid unique,
  status        text not null check (status in
    ('RECEIVED', 'MORE_ASKED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED', 'ANSWERED', 'CLOSED', 'REFERRED', 'DECLINED')),
  asker         text not null,
  age_band      text not null,
  residence     text not null default 'UNKNOWN',
  theme         text,
  municipality  text,
  province      text,
  bodies        text[] not null default '{}',
  situations    text[] not null default '{}',
  outcome       text,
  urgent        boolean not null,
  decision_date date,
  term          date,
  received_at   timestamptz not null,
  accepted_at   timestamptz,
  answered_at   timestamptz,
  closed_at     timestamptz,
  moved_at      timestamptz not null,
  handler       uuid,
  follow_up_on  date,
  erased_at     timestamptz,
  version       bigint not null default 0,
  check ((status = 'CLOSED') = (closed_at is not null)),
  check ((fact_id is null) = (erased_at is not null))
);

-- The worklist: what waits for the asker to tell how it turned out comes last; before that urgent, running terms, oldest.
create index case_file_worklist on casework.case_file
  ((status = 'ANSWERED'), urgent desc, term, received_at, case_id)
  where status in ('RECEIVED', 'MORE_ASKED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED', 'ANSWERED') and erased_at is null;
create index case_file_open_by_handler on casework.case_file (handler)
  where status in ('RECEIVED', 'MORE_ASKED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED', 'ANSWERED') and erased_at is null;
create index case_file_by_receipt on casework.case_file (received_at desc, case_id);
create index case_file_by_status on casework.case_file (status, received_at desc);
create index case_file_by_handler on casework.case_file (handler, received_at desc);
create index case_file_closed on casework.case_file (closed_at desc, case_id) where status = 'CLOSED';
create index case_file_by_theme on casework.case_file (theme, closed_at desc) where status = 'CLOSED';
create index case_file_by_province on casework.case_file (province, closed_at desc) where status = 'CLOSED';
create index case_file_by_situation on casework.case_file using gin (situations);
create index case_file_by_body on casework.case_file using gin (bodies);

-- The rights with which a closed case is coded.
create table casework.case_provision (
  case_id   uuid not null references casework.case_file (case_id) on delete cascade,
  provision text not null,
  finding   text not null,
  outcome   text not null,
  primary key (case_id, provision)
);
create index case_provision_by_code on casework.case_provision (provision, case_id);

-- Every move a case made. The version makes it unique: two moves cannot both follow the same one.
create table casework.case_move (
  case_id     uuid not null references casework.case_file (case_id) on delete cascade,
  version     bigint not null,
  move        text not null,
  from_status text not null,
  to_status   text not null,
  staff_id    uuid,
  at          timestamptz not null,
  primary key (case_id, version)
);

-- To whom a case was handed over or what other places were named, sealed with the key of the case.
create table casework.handover (
  case_id     uuid not null references casework.case_file (case_id) on delete cascade,
  handover_id uuid not null,
  kind        text not null check (kind in ('REFERRED', 'DECLINED')),
  to_whom     bytea not null,
  for_them    bytea,
  for_asker   bytea not null,
  staff_id    uuid not null,
  at          timestamptz not null,
  primary key (case_id, handover_id)
);
