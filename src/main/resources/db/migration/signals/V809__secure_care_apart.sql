-- Secure youth care and youth detention shared one code until now. Which of the two was meant is not known of earlier cases.
update signals.case_fact set bodies = array_replace(bodies, 'GESLOTEN', 'GESLOTEN_OF_JJI') where bodies @> array['GESLOTEN'];
