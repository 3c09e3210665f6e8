-- What PostgreSQL remembers of a column to plan with are examples of what stood in it, also when that is gone. Of what names a case, and of
-- news about cases, it remembers nothing.
do $$
declare one record;
begin
  for one in
    select n.nspname as room, c.relname as place, a.attname as name
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and not a.attisdropped and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
       and (a.attname in ('case_id', 'fact_id', 'serialized_event') or (n.nspname = 'casework' and c.relname = 'case_file' and a.attname = 'number'))
       and coalesce(a.attstattarget, -1) <> 0
  loop
    execute format('alter table %I.%I alter column %I set statistics 0', one.room, one.place, one.name);
    if current_setting('server_version_num')::int >= 180000 then
      perform pg_clear_attribute_stats(one.room, one.place, one.name, false);
    end if;
  end loop;
end $$;
