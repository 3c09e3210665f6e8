-- What the words of a question tell is worked out anew where it is needed; what is kept is the one answer that somebody is in danger.
-- That answer was never kept before, so that nobody has given it yet.
alter table intake.question rename column urgent to said_danger;
update intake.question set said_danger = false where said_danger;
