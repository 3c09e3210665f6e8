-- The dashboard asks at each look how many open cases are urgent and which has waited longest: both from a few rows instead of all open ones.
create index case_progress_urgent on signals.case_progress (fact_id) where urgent and received_on is not null;
create index case_progress_unanswered on signals.case_progress (received_on) where not answered and received_on is not null;
