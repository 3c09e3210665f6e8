-- Raised whenever it changes what open cases are coded with or which are open, so that what is expected of the last months is known to be
-- still true.
alter table signals.revision add column coding bigint not null default 0;
