-- Funds and what they give. Names of funds and of people there are sealed with the key of the organisation (texts): a giver may wish not to
-- be named. A grant says which cases and hours it may be charged for, by codes of the codebook; no row leads to a case.
create table funding.fund (
  fund_id uuid primary key,
  texts   bytea not null,
  named   boolean not null,
  version int not null check (version > 0)
);

create table funding.fund_grant (
  grant_id   uuid primary key,
  fund_id    uuid not null references funding.fund,
  reference  text not null unique check (reference ~ '^[A-Z0-9][A-Z0-9./-]{0,29}$'),
  cents      bigint not null check (cents between 1 and 100000000000),
  from_day   date not null,
  until_day  date not null check (until_day >= from_day),
  codes      text[] not null,
  basis      text not null check (basis in ('CASE', 'HOUR', 'SHARE', 'COST')),
  rate_cents bigint not null check (rate_cents >= 0),
  share      int not null check (share between 0 and 10000),
  systemic   boolean not null,
  least      int check (least > 0),
  most       int check (most > 0 and most >= coalesce(least, 1)),
  weight     int not null check (weight between 1 and 9),
  restricted boolean not null,
  status     text not null check (status in ('ASKED', 'GRANTED', 'ENDED', 'REFUSED')),
  version    int not null check (version > 0),
  check ((basis in ('CASE', 'HOUR')) = (rate_cents > 0)),
  check ((basis = 'SHARE') = (share > 0)),
  check (basis <> 'CASE' or not systemic)
);
create index grant_of_fund on funding.fund_grant (fund_id);

-- When something must be handed in to the fund.
create table funding.grant_report (
  grant_id uuid not null references funding.fund_grant,
  due_on   date not null,
  done_on  date,
  primary key (grant_id, due_on)
);
create index grant_report_to_come on funding.grant_report (due_on) where done_on is null;

-- What was changed in a grant by whom, as the fields of its form had it before and after; the last line says how it is.
create table funding.grant_change (
  grant_id   uuid not null references funding.fund_grant,
  number     int not null check (number > 0),
  at         timestamptz not null,
  changed_by uuid not null,
  fields     text[] not null,
  befores    text[] not null,
  afters     text[] not null,
  primary key (grant_id, number)
);
