-- which languages there are is said by kernel/languages.json, and not a second time here
alter table organisation.detail drop constraint detail_language_check;
