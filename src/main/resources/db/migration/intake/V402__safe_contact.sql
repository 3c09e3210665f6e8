-- What whoever calls must know: whether a voicemail may be left, the word to say first, and who must not come to know of it.
alter table intake.question
  add column voicemail boolean not null default false,
  add column code_word bytea,
  add column may_not_know bytea,
  add check (contact_way = 'PHONE' or (not voicemail and code_word is null and may_not_know is null));
