-- A restore that was cut off leaves tables without rows. A start would take that for a new installation.
do $$ begin
  if to_regnamespace('unfinished_restore') is not null then
    raise exception 'putting back a backup was cut off: put it back again with ./run restore';
  end if;
end $$;
