-- The month of a decision is coded from the start. What was closed before has none: neither has its fact.
update casework.case_file set codes = codes || ('decision_month:' || to_char(decision_date, 'YYYY-MM'))
 where decision_date is not null and status <> 'CLOSED';

-- Questions of which no case was opened yet carry their codes in one list.
update event_publication set serialized_event = (
  (told - '{asker,ageBand,municipality,bodies,situations}'::text[])
  || jsonb_build_object('codes', to_jsonb(
    array_remove(array[
      'asker:' || (told ->> 'asker'), 'age_band:' || (told ->> 'ageBand'), 'municipality:' || (told ->> 'municipality'),
      'decision_month:' || left(told ->> 'decisionDate', 7)], null)
    || array(select 'body:' || code from jsonb_array_elements_text(told -> 'bodies') code)
    || array(select 'situation:' || code from jsonb_array_elements_text(told -> 'situations') code))))::text
from (select id as told_id, serialized_event::jsonb as told from event_publication
       where event_type = 'nl.kinderrechtenhelpdesk.intake.events.QuestionReceived') old
where id = told_id and not told ? 'codes';
