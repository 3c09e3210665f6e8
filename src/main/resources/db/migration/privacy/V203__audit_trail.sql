-- The audit trail: 64 chains beside each other, so that writers need not wait for one another.
create table privacy.audit_lane (
  lane    smallint primary key check (lane between 0 and 63),
  entries bigint not null default 0,
  head    bytea not null default '',
  seal    bytea not null default ''
) with (fillfactor = 10);

insert into privacy.audit_lane (lane) select generate_series(0, 63);

create table privacy.audit_entry (
  lane    smallint not null references privacy.audit_lane (lane),
  number  bigint not null check (number > 0),
  at      timestamptz not null,
  actor   text not null,
  action  text not null,
  case_id uuid,
  mac     bytea not null,
  primary key (lane, number)
);
create index audit_entry_by_case on privacy.audit_entry (case_id, at) where case_id is not null;

create function privacy.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;

create trigger audit_entry_is_append_only before update or delete on privacy.audit_entry
  for each row execute function privacy.refuse();
create trigger audit_entry_is_never_emptied before truncate on privacy.audit_entry
  for each statement execute function privacy.refuse();
create trigger audit_lane_stays before delete on privacy.audit_lane
  for each row execute function privacy.refuse();
create trigger audit_lane_is_never_emptied before truncate on privacy.audit_lane
  for each statement execute function privacy.refuse();
create trigger audit_lane_only_grows before update on privacy.audit_lane
  for each row when (new.lane <> old.lane or new.entries not in (old.entries, old.entries + 1))
  execute function privacy.refuse();
