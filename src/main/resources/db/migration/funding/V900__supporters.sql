-- Messages of people and funds that offer support. Apart from cases in every way: another key, another inbox.
create schema funding;

create table funding.support_message (
  message_id   uuid primary key,
  kind         text not null check (kind in ('FUND', 'COMPANY', 'PERSON', 'OTHER')),
  received_at  timestamptz not null,
  handled_at   timestamptz,
  handled_by   uuid,
  name         bytea not null,
  organisation bytea not null,
  email        bytea not null,
  telephone    bytea not null,
  words        bytea not null,
  check ((handled_at is null) = (handled_by is null))
);
create index support_message_open on funding.support_message (received_at) where handled_at is null;
create index support_message_by_receipt on funding.support_message (received_at desc);
