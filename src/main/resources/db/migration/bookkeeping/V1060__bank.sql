-- What came in and went out on the bank. Who paid is sealed; amounts, days and categories stand in the clear, to be counted.
create schema bookkeeping;

create table bookkeeping.book_year (
  year      integer primary key check (year between 2000 and 2200),
  closed_at timestamptz,
  closed_by uuid,
  check ((closed_at is null) = (closed_by is null))
);

create table bookkeeping.statement (
  statement_id  uuid primary key,
  account       text not null,
  bank_id       text not null,
  from_on       date not null,
  until_on      date not null,
  opening_cents bigint,
  closing_cents bigint,
  lines         integer not null,
  taken_at      timestamptz not null,
  taken_by      uuid not null
);
create index statement_by_account on bookkeeping.statement (account, from_on);

create table bookkeeping.bank_line (
  line_id      uuid primary key,
  number       bigint generated always as identity unique,
  statement_id uuid not null references bookkeeping.statement,
  account      text not null,
  booked_on    date not null,
  cents        bigint not null check (cents <> 0),
  -- keyed hashes: of what makes a line the same line, and of the account of the other side
  print        bytea not null unique,
  payer        bytea,
  name         bytea not null,
  iban         bytea not null,
  remittance   bytea not null,
  matched_kind text,
  matched_id   uuid,
  version      integer not null default 0,
  sorted_at    timestamptz,
  sorted_by    uuid,
  check ((matched_kind is null) = (matched_id is null)),
  check ((sorted_at is null) = (sorted_by is null)),
  check (matched_id is null or sorted_at is not null)
);
create index bank_line_open on bookkeeping.bank_line (booked_on, number) where sorted_at is null;
create index bank_line_by_day on bookkeeping.bank_line (booked_on, number);
create index bank_line_by_payer on bookkeeping.bank_line (payer, booked_on desc) where sorted_at is not null;
create unique index bank_line_matched on bookkeeping.bank_line (matched_kind, matched_id) where matched_kind = 'gift';

create table bookkeeping.part (
  line_id  uuid not null references bookkeeping.bank_line on delete cascade,
  position integer not null,
  category text not null,
  cents    bigint not null check (cents <> 0),
  primary key (line_id, position)
);

-- the organisation's own numbers and names in the place of those of the list of categories
create table bookkeeping.ledger_account (
  category   text primary key,
  number     text not null check (number <> ''),
  name       text not null,
  changed_at timestamptz not null
);
