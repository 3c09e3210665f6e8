-- People who sign in. Secrets: the password as a slow hash, the secret of the second factor sealed by the application.
create schema staff;

create table staff.account (
  id                uuid        not null primary key,
  email             text        not null unique check (email = lower(email)),
  name              text        not null check (name <> ''),
  roles             text[]      not null,
  password_hash     text        not null,
  totp_sealed       bytea       not null,
  totp_last_step    bigint      not null default 0,
  active            boolean     not null default true,
  created_at        timestamptz not null,
  last_signed_in_at timestamptz,
  version           bigint      not null default 0,
  constraint roles_are_known check (
    cardinality(roles) > 0 and roles <@ array['LAWYER', 'COORDINATOR', 'ADVOCATE', 'FINANCE', 'ADMINISTRATOR']),
  -- who administers or pays never reads what is in a case
  constraint money_and_keys_stay_apart_from_cases check (
    not (roles && array['FINANCE', 'ADMINISTRATOR'] and roles && array['LAWYER', 'COORDINATOR']))
);

-- A link that works once: to set up an account, or to replace its password or second factor. Only the hash of its token is kept.
create table staff.setup_link (
  token_hash    bytea       not null primary key,
  staff_id      uuid        not null,
  purpose       text        not null check (purpose in ('FIRST_ADMINISTRATOR', 'COLLEAGUE', 'NEW_SECOND_FACTOR', 'NEW_PASSWORD')),
  email         text        check (email = lower(email)),
  name          text,
  roles         text[]      not null,
  password_hash text,
  totp_sealed   bytea,
  made_at       timestamptz not null,
  expires_at    timestamptz not null
);
create index setup_link_by_staff on staff.setup_link (staff_id);

-- Browsers in which somebody signed in before: a stranger's guesses do not slow these down. The row holds a hash, and nothing of the browser.
create table staff.known_browser (
  token_hash   bytea       not null primary key,
  staff_id     uuid        not null references staff.account (id) on delete cascade,
  last_used_at timestamptz not null
);
create index known_browser_by_staff on staff.known_browser (staff_id);

-- Failed attempts, by account, known browser, or a passing number that stands for an address nobody has. Rows are removed after a day.
create table staff.failed_attempt (
  subject  uuid        not null primary key,
  failures int         not null,
  last_at  timestamptz not null
);
create index failed_attempt_by_time on staff.failed_attempt (last_at);
