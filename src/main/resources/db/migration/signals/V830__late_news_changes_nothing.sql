-- Which news of a case a fact is of: what comes late and has a lower version changes nothing. It goes when the case is erased.
alter table signals.case_fact add column version bigint not null default 0;
