-- What a line says besides who and what (whose account, which roles, which setting or route), and the lines of other chains that it
-- vouches for. Lines of before keep format 1: their link covers neither.
alter table privacy.audit_entry
  add column format         smallint not null default 1 check (format in (1, 2)),
  add column account        uuid,
  add column what           text     not null default '',
  add column roles_before   text[]   not null default '{}',
  add column roles_after    text[]   not null default '{}',
  add column witness_lane   smallint,
  add column witness_number bigint,
  add column second_lane    smallint,
  add column second_number  bigint;

-- Which chain was written last, by a counter and not by a clock: clocks go back.
create sequence privacy.audit_order;
alter table privacy.audit_lane add column last_written bigint not null default 0;

-- For the pages that show who looked.
create index audit_entry_by_time on privacy.audit_entry (at);
create index audit_entry_by_actor on privacy.audit_entry (actor, at);
