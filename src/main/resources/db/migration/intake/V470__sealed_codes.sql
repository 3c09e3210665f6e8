-- A keyed hash over which code opens which case until when: a row that was changed or swapped here opens nothing. Made by the application.
alter table intake.asker_code add column seal bytea;
alter table intake.asker_code alter column code_id drop default;
