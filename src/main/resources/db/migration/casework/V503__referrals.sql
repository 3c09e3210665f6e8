-- Whose consent there was to hand a case over, when and how it was given.
alter table casework.handover
  add consent_who bytea,
  add consent_on  date,
  add consent_how text check (consent_how in ('MESSAGE', 'TELEPHONE', 'CONVERSATION', 'WRITTEN')),
  add check ((consent_who is null) = (consent_on is null) and (consent_who is null) = (consent_how is null));

-- What became of a referral. The last one counts; without one it was offered.
create table casework.referral_step (
  case_id     uuid not null,
  handover_id uuid not null,
  step_id     uuid not null,
  state       text not null check (state in ('OFFERED', 'ACCEPTED', 'REFUSED', 'NO_ANSWER', 'DONE', 'WITHDRAWN')),
  reason      text check (reason in ('WAITING_LIST', 'NO_ROOM', 'NOT_FOR_THEM', 'OTHER_REGION', 'NOT_REACHED_ASKER', 'OTHER')),
  at          timestamptz not null,
  staff_id    uuid,
  primary key (case_id, handover_id, step_id),
  foreign key (case_id, handover_id) references casework.handover (case_id, handover_id) on delete cascade,
  check ((state = 'REFUSED') = (reason is not null))
);

-- The other organisation said nothing within the term: the case comes to the top of its handler's list.
alter table casework.case_file add referral_silent_at timestamptz;
alter table casework.case_file alter column rank set expression as
  (casework.rank(status, urgent, unread_at is not null or asked_again_at is not null or referral_silent_at is not null, erased_at is not null));
