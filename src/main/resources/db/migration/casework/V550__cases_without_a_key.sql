-- A case of which the key is not there, after a backup was put back without it, cannot be read. It stands in no list until its key is back.
do $$
declare old text;
begin
  select conname into strict old from pg_constraint
   where conrelid = 'casework.case_file'::regclass and contype = 'c'
     and pg_get_constraintdef(oid) like '%fact_id IS NULL%' and pg_get_constraintdef(oid) like '%erased_at%';
  execute format('alter table casework.case_file drop constraint %I', old);
end $$;
comment on column casework.case_file.erased_at is 'since when its key is not there, so that nothing of it can be read';
