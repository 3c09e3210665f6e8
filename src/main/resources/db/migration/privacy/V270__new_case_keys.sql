-- By which key of the key file a case's key was wrapped (null: before this was kept), whether another key is asked for this case, and
-- since when the other one stands ready beside the one that still seals.
alter table privacy.case_key
  add column wrapped_by text,
  add column to_replace boolean not null default false,
  add column next_since timestamptz;
create index case_key_to_replace on privacy.case_key (case_id) where to_replace;
