-- The terms of a case, and the days on which something is going to happen. What kind of decision it is, a lawyer establishes.
create table casework.case_term (
  case_id      uuid not null references casework.case_file (case_id) on delete cascade,
  term_id      uuid not null,
  -- code of a kind of decision; null as long as nobody established it
  kind         text,
  -- what is going to happen, of which the asker told
  event        text,
  -- the day from which the law counts
  start_on     date,
  evidence     text not null check (evidence in ('ASKER', 'LETTER', 'SERVED', 'BODY', 'OTHER')),
  reckoned_end date,
  own_end      date,
  -- sealed with the key of the case
  note         bytea,
  standing     text not null check (standing in ('OPEN', 'DONE', 'NOT_APPLICABLE')),
  version      int not null default 0,
  primary key (case_id, term_id),
  check (kind is null or event is null),
  check (reckoned_end is null or kind is not null)
);

create table casework.case_term_change (
  case_id   uuid not null,
  change_id uuid not null,
  term_id   uuid not null,
  what      text not null check (what in ('RECORDED', 'CORRECTED', 'DONE', 'NOT_APPLICABLE', 'REOPENED')),
  kind      text,
  end_on    date,
  staff_id  uuid,
  at        timestamptz not null,
  primary key (case_id, change_id),
  foreign key (case_id, term_id) references casework.case_term (case_id, term_id) on delete cascade
);

-- From now on the column term is drawn from the open terms.
alter table casework.case_file
  add term_watch text not null default 'NONE' check (term_watch in ('NONE', 'KIND_UNKNOWN', 'SHORT_POSSIBLE'));

-- Six weeks were reckoned for every decision, whoever took it. The date of the decision stays; what kind it is was never established.
insert into casework.case_term (case_id, term_id, start_on, evidence, standing)
  select case_id, gen_random_uuid(), decision_date, 'ASKER', 'OPEN' from casework.case_file
  where decision_date is not null and erased_at is null and status in ('RECEIVED', 'MORE_ASKED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED');
update casework.case_file set term = null where term is not null;
update casework.case_file f set term_watch = case
    when bodies && array['IND', 'COA', 'DTV', 'RECHTER', 'OM', 'POLITIE', 'GI', 'GESLOTEN', 'GESLOTEN_OF_JJI', 'JJI'] then 'SHORT_POSSIBLE'
    when decision_date is not null then 'KIND_UNKNOWN' else 'NONE' end
  where erased_at is null and status in ('RECEIVED', 'MORE_ASKED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED');

-- A term to watch comes after who waits to be heard, and before all else; also in an answered case, until it is settled.
create function casework.rank_with_terms(status text, urgent boolean, calls boolean, term date, watch text, erased boolean) returns int
  language sql immutable parallel safe
  return case
    when casework.rank(status, urgent, calls, erased) = 3 and term is null and watch = 'NONE' then 4
    when casework.rank(status, urgent, calls, erased) = 5 and term is not null then 3
    else casework.rank(status, urgent, calls, erased)
  end;
alter table casework.case_file alter column rank set expression as
  (casework.rank_with_terms(status, urgent, unread_at is not null or asked_again_at is not null, term, term_watch, erased_at is not null));

drop index casework.case_file_worklist, casework.case_file_worklist_of;
create index case_file_worklist on casework.case_file
  (rank, (term_watch = 'SHORT_POSSIBLE') desc, term, received_at, case_id) where rank < 6;
create index case_file_worklist_of on casework.case_file
  (handler, rank, (term_watch = 'SHORT_POSSIBLE') desc, term, received_at, case_id) where rank < 6;
