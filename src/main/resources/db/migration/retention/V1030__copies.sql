-- That a copy of all that is held of a case was asked for, and may be taken by its asker. The copy itself is made when it is taken and
-- kept nowhere. left_out: why what staff wrote for each other is not in it, sealed with the key of the case.
create table retention.case_copy (
  copy_id   uuid primary key,
  case_id   uuid not null unique,
  asked_on  date not null,
  ready_on  date,
  until     date,
  with_work boolean not null default false,
  left_out  bytea,
  made_by   uuid,
  taken_on  date,
  check ((ready_on is null) = (until is null) and (ready_on is null) = (made_by is null)),
  check (taken_on is null or ready_on is not null)
);
create index case_copy_until on retention.case_copy (until);
