-- A restore that was cut off leaves tables without rows. A start would take that for a new installation.
do $$ begin
  if to_regnamespace('unfinished_restore') is not null then
    raise exception 'putting back a backup was cut off: put it back again with ./run restore';
  end if;
end $$;

-- Older ones fail half-way, on words they do not know.
do $$ begin
  if current_setting('server_version_num')::int < 170000 then
    raise exception 'this is PostgreSQL %, and 17 or newer is needed', current_setting('server_version');
  end if;
end $$;
