-- What stood out on a Monday, and what became of it. Codes and counts; nothing of a case.
create table signals.signal (
  signal_id   uuid primary key,
  found_on    date not null check (extract(isodow from found_on) = 1),
  first_day   date not null check (first_day <= found_on),
  codes       text[] not null check (cardinality(codes) between 1 and 3),
  kind        text not null check (kind in ('MORE', 'WORSE')),
  observed    int not null check (observed > 0),
  expected    double precision not null check (expected >= 0),
  strength    double precision not null,
  false_a_year double precision not null check (false_a_year >= 0),
  weeks       text not null,
  drivers     text not null,
  volume      double precision not null,
  season      double precision not null,
  state       text not null default 'NEW' check (state in ('NEW', 'WATCHED', 'PROBLEM', 'DISMISSED')),
  reason      text check (length(reason) <= 500),
  decided_on  date,
  decided_by  uuid,
  version     int not null default 0,
  check ((state = 'NEW') = (decided_on is null)),
  check (state <> 'DISMISSED' or reason is not null)
);
create index signal_by_day on signals.signal (found_on desc);

-- The Mondays that were looked at: each once, whichever node looked and however often it was stopped.
create table signals.look (
  monday date primary key check (extract(isodow from monday) = 1),
  facts  int not null,
  found  int not null
);

-- How many false alarms a year a coordinator puts up with.
create table signals.patience (
  one             boolean primary key default true check (one),
  false_alarms    double precision not null check (false_alarms between 0.1 and 12)
);
insert into signals.patience (false_alarms) values (2);
