-- What a case is coded with: one column of codes, each facet:CODE, instead of a column for each facet.
alter table casework.case_file add codes text[] not null default '{}';
update casework.case_file f set codes =
  array_remove(array[
    'theme:' || theme, 'municipality:' || municipality, 'province:' || province, 'asker:' || asker, 'age_band:' || age_band,
    'residence:' || residence, 'outcome:' || outcome], null)
  || array(select 'other_theme:' || code from unnest(other_themes) code where code is distinct from theme)
  || array(select 'situation:' || code from unnest(situations) code)
  || array(select 'body:' || code from unnest(bodies) code)
  || array(select 'provision:' || provision from casework.case_provision p where p.case_id = f.case_id order by provision)
  || array(select distinct 'finding:' || finding from casework.case_provision p where p.case_id = f.case_id);
alter table casework.case_file
  alter codes drop default,
  drop column theme,
  drop column other_themes,
  drop column municipality,
  drop column province,
  drop column asker,
  drop column age_band,
  drop column residence,
  drop column bodies,
  drop column situations,
  drop column outcome;
create index case_file_by_code on casework.case_file using gin (codes);

alter table casework.earlier_coding add codes text[] not null default '{}';
update casework.earlier_coding set codes =
  array_remove(array['theme:' || theme, 'outcome:' || outcome], null)
  || array(select 'provision:' || split_part(one, ':', 1) from unnest(provisions) one);
alter table casework.earlier_coding
  alter codes drop default,
  drop column theme,
  drop column outcome;

-- Provisions are found among the codes now.
drop index casework.case_provision_by_code;
