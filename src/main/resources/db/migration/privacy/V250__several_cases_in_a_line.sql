-- A line of the trail about several cases, such as those whose first words stood in a list. Their names are keyed, as in case_id.
alter table privacy.audit_entry
  add column cases uuid[],
  drop constraint audit_entry_format_check,
  add constraint audit_entry_format_check check (format in (1, 2, 3) and (format = 3) = (cases is not null));

create index audit_entry_by_cases on privacy.audit_entry using gin (cases) where cases is not null;
