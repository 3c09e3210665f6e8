-- A code can be replaced, withdrawn and end; when it was last used is shown to its asker.
alter table intake.asker_code
  add column code_id       uuid not null default gen_random_uuid(),
  add column opened_at     timestamptz,
  add column opened_before timestamptz,
  add column ends_on       date;

-- Why a code was withdrawn; the reason is sealed with the key of the case.
create table intake.code_withdrawal (
  id      uuid primary key,
  case_id uuid not null references intake.question (case_id) on delete cascade,
  at      timestamptz not null,
  by_id   uuid not null,
  reason  bytea not null
);
create index code_withdrawal_by_case on intake.code_withdrawal (case_id);

-- A new code that its asker may not have seen yet, for a quarter of an hour; sealed with a key that only the page of that asker holds.
create table intake.new_code (
  id         uuid primary key,
  sealed     bytea not null,
  expires_at timestamptz not null
);
create unique index asker_code_by_id on intake.asker_code (code_id);
