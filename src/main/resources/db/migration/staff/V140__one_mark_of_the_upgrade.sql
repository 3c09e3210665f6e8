-- That rows of before the upgrade were sealed stands in the key file, for all of them: a mark in here could be taken away in here.
drop table staff.confirmation_begun;
