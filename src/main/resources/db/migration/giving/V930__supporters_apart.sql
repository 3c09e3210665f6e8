-- Who supports the helpdesk is kept by a module of its own; messages that are there stay as they are, and so do their seals.
create schema giving;
alter table funding.support_message set schema giving;
