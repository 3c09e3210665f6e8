-- A link says who made it and which second person confirmed it; links of before have neither and are made anew.
delete from staff.setup_link;
alter table staff.setup_link add column made_by uuid;
alter table staff.setup_link add column confirmed_by uuid;
alter table staff.setup_link drop constraint setup_link_purpose_check;
alter table staff.setup_link add constraint setup_link_purpose_check check (
  purpose in ('FIRST_ADMINISTRATOR', 'COLLEAGUE', 'NEW_SECOND_FACTOR', 'NEW_PASSWORD', 'ADMINISTRATOR_RECOVERY'));

-- Codes on paper in the place of the second factor: found by their first digits, the rest as a slow hash. A row is gone once used.
create table staff.recovery_code (
  staff_id uuid    not null references staff.account (id) on delete cascade,
  label    char(4) not null,
  hash     text    not null,
  seal     bytea   not null,
  primary key (staff_id, label)
);

-- When an administrator was last given a way in from the machine itself; for the other administrators to see.
alter table staff.account add column recovery_at timestamptz;
