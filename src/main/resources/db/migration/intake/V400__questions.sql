-- Questions as they came in. Texts and contact data are sealed with the key of the case; codes and dates are for sorting and counting.
create schema intake;

create table intake.question (
  case_id         uuid primary key,
  channel         text not null check (channel in ('WEB', 'EMAIL', 'PHONE', 'CHAT', 'LETTER')),
  language        text not null,
  asker           text not null,
  age_band        text not null,
  municipality    text,
  bodies          text[] not null,
  situations      text[] not null,
  decision_date   date,
  urgent          boolean not null,
  contact_way     text not null check (contact_way in ('CODE_ONLY', 'EMAIL', 'PHONE')),
  asked_at        timestamptz not null,
  question        bytea not null,
  happened        bytea,
  child_name      bytea,
  contact_address bytea,
  safe_hours      bytea,
  check ((contact_way = 'CODE_ONLY') = (contact_address is null))
);

-- The slow keyed hash of each code that was given out. There is no way from here to the digits.
create table intake.asker_code (
  code_hash bytea primary key check (octet_length(code_hash) = 32),
  case_id   uuid not null unique references intake.question (case_id) on delete cascade
);
