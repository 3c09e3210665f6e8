-- A referral that stays silent brings its case back to the top of its handler's list. V520 left that out of the rank by mistake. Once the
-- case is taken up again, the silence is of the past.
alter table casework.case_file alter column rank set expression as
  (casework.rank_with_terms(status, urgent,
     unread_at is not null or asked_again_at is not null or (referral_silent_at is not null and status = 'REFERRED'),
     term, term_watch, erased_at is not null));
