-- Which cases hold what nobody has seen stands with the case from now on, so that lists can begin with them.
update casework.case_file f set unread_at = m.first
from (select case_id, min(at) as first from conversation.message where unseen group by case_id) m
where m.case_id = f.case_id and f.erased_at is null;
