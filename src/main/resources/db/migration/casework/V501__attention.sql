-- What makes a case come first in every list, whatever its status: danger, an asker who waits to be heard; and what was promised.
alter table casework.case_file
  -- of what kinds the danger is that makes it urgent; drawn from the reasons that stand in casework.urgency
  add urgent_kinds   text[] not null default '{}',
  -- since when something of the asker waits to be seen
  add unread_at      timestamptz,
  -- when the asker asked to take the case up again, until that is settled
  add asked_again_at timestamptz,
  -- the day by which the asker was told to expect an answer
  add promised_on    date;

-- Lower comes first. Of what is urgent, that which nobody looked at yet; then who waits to be heard; then what waits for the helpdesk.
-- What is 6 or more needs nobody.
create function casework.rank(status text, urgent boolean, calls boolean, erased boolean) returns int
  language sql immutable parallel safe
  return case
    when erased then 9
    when urgent and (calls or status = 'RECEIVED') then 0
    when urgent then 1
    when calls then 2
    when status in ('RECEIVED', 'MORE_ASKED', 'ACCEPTED', 'IN_REVIEW', 'APPROVED') then 3
    when status = 'ANSWERED' then 5
    else 6
  end;

-- Every reason for which a case is or was urgent. A reason may stand before its case is opened, hence no reference to it.
create table casework.urgency (
  case_id     uuid not null,
  urgency_id  uuid not null,
  source      text not null check (source in ('QUESTION', 'TICKED', 'MESSAGE', 'STORY', 'STAFF')),
  kinds       text[] not null check (cardinality(kinds) > 0),
  -- the words that led to it, or a colleague's reason: sealed with the key of the case
  words       bytea,
  set_by      uuid,
  set_at      timestamptz not null,
  cleared_by  uuid,
  cleared_at  timestamptz,
  reason      bytea,
  primary key (case_id, urgency_id),
  check ((source = 'STAFF') <= (set_by is not null)),
  check ((cleared_at is null) = (cleared_by is null) and (cleared_at is null) = (reason is null))
);

-- Each time an asker asked to take the case up again.
create table casework.asked_again (
  case_id    uuid not null references casework.case_file (case_id) on delete cascade,
  asked_id   uuid not null,
  why        text not null check (why in ('ADVICE_DID_NOT_HELP', 'NOT_COMPLIED', 'SOMETHING_CHANGED', 'OTHER')),
  asked_at   timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  taken_up   boolean,
  primary key (case_id, asked_id),
  check ((settled_at is null) = (taken_up is null))
);

insert into casework.urgency (case_id, urgency_id, source, kinds, set_at)
  select case_id, gen_random_uuid(), 'QUESTION', '{DANGER}', received_at from casework.case_file where urgent and erased_at is null;
update casework.case_file set urgent_kinds = '{DANGER}' where urgent and erased_at is null;
update casework.case_file set urgent = false where erased_at is not null;

alter table casework.case_file
  add constraint urgent_has_kinds check (urgent = (cardinality(urgent_kinds) > 0)),
  add rank int not null generated always as
    (casework.rank(status, urgent, unread_at is not null or asked_again_at is not null, erased_at is not null)) stored;

drop index casework.case_file_worklist;
create index case_file_worklist on casework.case_file (rank, term, received_at, case_id) where rank < 6;
create index case_file_worklist_of on casework.case_file (handler, rank, term, received_at, case_id) where rank < 6;
-- The count in the menu.
create index case_file_calls on casework.case_file (handler) where rank < 3;

-- In lists of what is done, what asks for attention stands on top too.
drop index casework.case_file_by_receipt, casework.case_file_by_status, casework.case_file_by_handler, casework.case_file_closed,
  casework.case_file_by_theme, casework.case_file_by_province;
create index case_file_by_receipt on casework.case_file ((rank > 2), received_at desc, case_id);
create index case_file_by_status on casework.case_file (status, (rank > 2), received_at desc, case_id);
create index case_file_by_handler on casework.case_file (handler, (rank > 2), received_at desc, case_id);
create index case_file_closed on casework.case_file ((rank > 2), closed_at desc, case_id) where status = 'CLOSED';
create index case_file_by_theme on casework.case_file (theme, (rank > 2), closed_at desc, case_id) where status = 'CLOSED';
create index case_file_by_province on casework.case_file (province, (rank > 2), closed_at desc, case_id) where status = 'CLOSED';
