-- Sessions, sealed with a key that is not here: under a keyed hash of the id in the cookie, with a keyed hash of whose they are.
-- The old ones stood in the clear; who was in comes in once more.
drop table page.spring_session_attributes;
drop table page.spring_session;

create table page.session (
  name    bytea not null primary key,
  holder  bytea not null,
  sealed  bytea not null,
  ends_at timestamptz not null
);
create index session_by_holder on page.session (holder);
create index session_by_end on page.session (ends_at);
