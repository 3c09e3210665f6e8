-- Each fact has a secret random key of its own, by which figures are changed before anybody outside sees them. It stays as long as the fact
-- does, also when its case is closed again or erased: with another key the same facts would give other figures.
create function signals.random_key() returns bigint language sql volatile set search_path = pg_catalog as $$
  select ('x' || encode(substring(decode(replace(one::text, '-', ''), 'hex') from 1 for 6)
    || substring(decode(replace(one::text, '-', ''), 'hex') from 15 for 2), 'hex'))::bit(64)::bigint
    from (select gen_random_uuid() as one) random
$$;

alter table signals.case_fact add column record_key bigint not null default signals.random_key();

create function signals.keep_key() returns trigger language plpgsql as $$
begin
  raise exception 'the key of a fact never changes';
end $$;
create trigger record_key_never_changes before update on signals.case_fact
  for each row when (new.record_key <> old.record_key) execute function signals.keep_key();
