-- What was made public, when, by whom, and what it counts. What stands here once is never changed and never taken out.
create schema publication;

create table publication.release (
  release_id uuid primary key,
  year       int not null check (year between 1900 and 9999),
  made_at    timestamptz not null,
  made_by    uuid not null
);

-- Of which dimensions a table is, as it was when it was made public; it counts the cases that came in within the year.
create table publication.released_table (
  year       int not null,
  name       text not null,
  dimensions text[] not null check (cardinality(dimensions) <= 3),
  release_id uuid not null references publication.release (release_id),
  primary key (year, name)
);

-- A figure by what it counts, whatever tables it stands in: the codes in the order of the alphabet, none for all cases of the year.
create table publication.figure (
  year       int not null,
  codes      text[] not null check (cardinality(codes) <= 3),
  cases      int not null check (cases >= 0 and cases not in (1, 2)),
  release_id uuid not null references publication.release (release_id),
  primary key (year, codes)
);

create function publication.refuse() returns trigger language plpgsql as $$
begin
  raise exception 'what was made public stays as it is';
end $$;
create trigger release_stays before update or delete on publication.release
  for each row execute function publication.refuse();
create trigger release_is_never_emptied before truncate on publication.release
  for each statement execute function publication.refuse();
create trigger released_table_stays before update or delete on publication.released_table
  for each row execute function publication.refuse();
create trigger released_table_is_never_emptied before truncate on publication.released_table
  for each statement execute function publication.refuse();
create trigger figure_stays before update or delete on publication.figure
  for each row execute function publication.refuse();
create trigger figure_is_never_emptied before truncate on publication.figure
  for each statement execute function publication.refuse();
