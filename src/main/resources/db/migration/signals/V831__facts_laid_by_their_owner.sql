-- Only who owns a table may lay it in another order; whoever serves asks for it.
create function signals.shuffle() returns void language plpgsql security definer set search_path = pg_catalog as $$
begin
  cluster signals.case_fact using case_fact_pkey;
  cluster signals.case_fact_provision using case_fact_provision_pkey;
  cluster signals.case_progress using case_progress_pkey;
end $$;
revoke execute on function signals.shuffle() from public;
