-- Tries are counted by source in memory, and no longer for everybody together.
drop table intake.wrong_codes;
