-- A day on which something is going to happen, as the asker told, and what: a code.
alter table intake.question add column upcoming_on date;
alter table intake.question add column upcoming_kind text;
alter table intake.question add constraint upcoming_whole check ((upcoming_on is null) = (upcoming_kind is null));
