-- A case can be about more than one thing: one main theme, by which it is counted, and others by which it is found.
alter table casework.case_file add column other_themes text[] not null default '{}';
create index case_file_by_other_theme on casework.case_file using gin (other_themes);

-- Secure youth care and youth detention shared one code until now. Which of the two was meant is not known of earlier cases.
update casework.case_file set bodies = array_replace(bodies, 'GESLOTEN', 'GESLOTEN_OF_JJI') where bodies @> array['GESLOTEN'];
