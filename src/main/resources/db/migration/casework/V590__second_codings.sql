-- Closed cases drawn by lot to be coded once more by somebody else, without seeing the first codes. Changes nothing in the case.
create table casework.second_coding (
  case_id      uuid primary key references casework.case_file (case_id) on delete cascade,
  drawn_on     date not null,
  first_by     uuid,
  first_codes  text[] not null,
  second_by    uuid,
  second_codes text[],
  coded_on     date,
  check ((coded_on is null) = (second_codes is null)),
  check ((coded_on is null) = (second_by is null)),
  check (first_by is distinct from second_by or second_by is null)
);
create index second_coding_waiting on casework.second_coding (drawn_on) where coded_on is null;
create index second_coding_done on casework.second_coding (coded_on) where coded_on is not null;

-- The months of which cases were drawn: each once, whichever node did it.
create table casework.second_coding_draw (
  month  date primary key check (extract(day from month) = 1),
  closed int not null check (closed >= 0),
  drawn  int not null check (drawn between 0 and closed)
);
