-- One wrapped key per case; deleting the row erases the case. The key that wraps them stands in the key file, never here.
create schema privacy;

create table privacy.case_key (
  case_id    uuid primary key,
  wrapped    bytea not null,
  created_at timestamptz not null
);

-- Proves at each start that the key file in use belongs to this database.
create table privacy.key_proof (
  one    boolean primary key default true check (one),
  sealed bytea not null
);

-- Which cases were erased, so that a restored backup can be brought up to date. An id alone says nothing about anybody.
create table privacy.erased_case (
  case_id   uuid primary key,
  erased_at timestamptz not null
);
