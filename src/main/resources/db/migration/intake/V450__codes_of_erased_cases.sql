-- The code of an erased case works once more for a while, to read that it was erased. Nothing here says which case that was.
create table intake.erased_code (
  code_hash bytea primary key check (octet_length(code_hash) = 32),
  erased_on date not null,
  until     date not null check (until > erased_on)
);
