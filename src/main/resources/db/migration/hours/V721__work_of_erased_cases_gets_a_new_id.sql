-- Of an erased case no id stays: the row of its work gets a new one too, and its entries follow.
alter table hours.entry
  drop constraint entry_work_id_fkey,
  add constraint entry_work_id_fkey foreign key (work_id) references hours.work (work_id) on update cascade;

create or replace function hours.only_to_the_month() returns trigger language plpgsql as $$
begin
  if new.day <> date_trunc('month', old.day)::date or new.done_on <> date_trunc('month', old.done_on)::date
    or new.made_on <> date_trunc('month', old.made_on)::date
    or (new.entry_id, new.staff_id, new.activity, new.minutes, new.source, new.corrects)
       is distinct from (old.entry_id, old.staff_id, old.activity, old.minutes, old.source, old.corrects)
    -- only where the work itself got another id
    or (new.work_id <> old.work_id and exists (select 1 from hours.work w where w.work_id = old.work_id))
    or exists (select 1 from hours.work w where w.work_id = new.work_id and (w.kind <> 'CASE' or w.case_id is not null)) then
    raise exception 'hours are corrected by an entry of their own';
  end if;
  return new;
end $$;
