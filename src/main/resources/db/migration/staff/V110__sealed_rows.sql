-- A keyed hash over what gives access: without the key nobody makes, changes or swaps such a row. Accounts get theirs at the next start.
alter table staff.account add column seal bytea;

-- These have no seal and are made anew: a link is handed out again, a browser is known again after signing in.
delete from staff.setup_link;
alter table staff.setup_link add column seal bytea not null;
delete from staff.known_browser;
alter table staff.known_browser add column seal bytea not null;
