-- A keyed hash over which text of which advice was sent when and by whom: what was not sent by the application is shown to nobody.
alter table advice.advice add column sent_seal bytea;
