-- The kind of decision is coded from the term that a lawyer established last. What was closed before has none: neither has its fact.
update casework.case_file f set codes = f.codes || ('decision_kind:' || newest.kind)
  from (select distinct on (case_id) case_id, kind from casework.case_term
         where kind is not null and standing <> 'NOT_APPLICABLE' order by case_id, term_id desc) newest
 where newest.case_id = f.case_id and f.status <> 'CLOSED';
