-- What outlives a case names it by a keyed hash, never by its id: the id holds the moment at which somebody asked. With it a restored
-- backup can be brought up to date, and nothing else.
drop table privacy.erased_case;
create table privacy.erased_case (
  case_ref  uuid primary key,
  erased_in date not null check (extract(day from erased_in) = 1)
);
comment on column privacy.audit_entry.case_id is
  'keyed hash of the id of the case (in lines from before this migration the id itself)';
