-- Unfinished questions, sealed with a key that only the asker's browser holds. Sent ones hold the sealed receipt for a short while.
create table intake.draft (
  id         uuid primary key,
  sent       boolean not null default false,
  sealed     bytea not null,
  version    bigint not null default 0,
  expires_at timestamptz not null
);
create index draft_by_expiry on intake.draft (expires_at);

-- How many wrong codes were tried in a minute, by everybody together: no address, no code.
create table intake.wrong_codes (
  minute timestamptz primary key,
  tries  integer not null
);
