-- What each case was coded with, and from which week that was known: for whoever looks for what changes. Weeks, not days, by their Monday.
-- It goes when the case is erased; the fact stays, by month.
create table signals.case_coding (
  fact_id     uuid not null,
  version     bigint not null,
  received_in date not null check (extract(isodow from received_in) = 1),
  coded_in    date not null check (extract(isodow from coded_in) = 1),
  closed      boolean not null,
  codes       text[] not null,
  primary key (fact_id, version)
);
create index case_coding_by_week on signals.case_coding (received_in);

-- Rows tell nothing by the order in which they were written.
create or replace function signals.shuffle() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  cluster signals.case_fact using case_fact_pkey;
  cluster signals.case_fact_provision using case_fact_provision_pkey;
  cluster signals.case_progress using case_progress_pkey;
  cluster signals.case_coding using case_coding_pkey;
end $$;
