-- Each day by which an asker was told to expect an answer; the last one stands with the case.
create table casework.promise (
  case_id     uuid not null references casework.case_file (case_id) on delete cascade,
  promise_id  uuid not null,
  promised_on date not null,
  made_at     timestamptz not null,
  -- null when the application promised it, at receipt or when the case was taken up again
  staff_id    uuid,
  primary key (case_id, promise_id)
);

-- How a case was coded at an earlier closing, before it was taken up again. Codes only; the figures keep one fact for a case.
create table casework.earlier_coding (
  case_id    uuid not null references casework.case_file (case_id) on delete cascade,
  closed_at  timestamptz not null,
  theme      text,
  outcome    text not null,
  -- provision:finding:outcome
  provisions text[] not null,
  primary key (case_id, closed_at)
);

-- What somebody of the helpdesk typed on the page of a case and did not send yet: theirs alone, sealed with the key of the case.
create table casework.unsent (
  case_id  uuid not null,
  staff_id uuid not null,
  texts    bytea not null,
  at       timestamptz not null,
  primary key (case_id, staff_id)
);

-- Answers that were promised for a day that has passed.
create index case_file_promised on casework.case_file (promised_on)
  where status in ('RECEIVED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED') and erased_at is null;
