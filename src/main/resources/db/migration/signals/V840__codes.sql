-- What a fact is coded with: one column of codes, each facet:CODE, instead of a column for each facet.
alter table signals.case_fact add codes text[] not null default '{}';
update signals.case_fact f set codes =
  array_remove(array[
    'theme:' || theme, 'province:' || province, 'asker:' || asker, 'age_band:' || age_band, 'residence:' || residence,
    'outcome:' || outcome], null)
  || array(select 'situation:' || code from unnest(situations) code)
  || array(select 'body:' || code from unnest(bodies) code)
  || array(select 'provision:' || code from unnest(provisions) code)
  || array(select distinct 'finding:' || finding from signals.case_fact_provision p where p.fact_id = f.fact_id);
alter table signals.case_fact
  alter codes drop default,
  drop column theme,
  drop column province,
  drop column asker,
  drop column age_band,
  drop column residence,
  drop column situations,
  drop column bodies,
  drop column provisions,
  drop column outcome;
create index case_fact_by_code on signals.case_fact using gin (codes);
update signals.revision set number = number + 1;

-- News of a closing that nobody heard yet carries its codes in the same way.
update event_publication set serialized_event = (
  (told - '{theme,municipality,province,asker,ageBand,residence,situations,bodies,outcome}'::text[])
  || jsonb_build_object('codes', to_jsonb(
    array_remove(array[
      'theme:' || (told ->> 'theme'), 'municipality:' || (told ->> 'municipality'), 'province:' || (told ->> 'province'),
      'asker:' || (told ->> 'asker'), 'age_band:' || (told ->> 'ageBand'), 'residence:' || (told ->> 'residence'),
      'outcome:' || (told ->> 'outcome')], null)
    || array(select 'situation:' || code from jsonb_array_elements_text(told -> 'situations') code)
    || array(select 'body:' || code from jsonb_array_elements_text(told -> 'bodies') code)
    || array(select 'provision:' || (one -> 'code' ->> 'value') from jsonb_array_elements(told -> 'provisions') one)
    || array(select distinct 'finding:' || (one ->> 'finding') from jsonb_array_elements(told -> 'provisions') one))))::text
from (select id as told_id, serialized_event::jsonb as told from event_publication
       where event_type = 'nl.kinderrechtenhelpdesk.casework.events.CaseClosed') old
where id = told_id and not told ? 'codes';
