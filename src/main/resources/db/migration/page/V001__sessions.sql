-- Sessions of staff and of askers who came in with a code (Spring Session). They hold ids and roles, no content.
create schema page;

create table page.spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval int not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create unique index spring_session_by_session_id on page.spring_session (session_id);
create index spring_session_by_expiry on page.spring_session (expiry_time);
create index spring_session_by_principal on page.spring_session (principal_name);

create table page.spring_session_attributes (
  session_primary_id char(36) not null references page.spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
