-- Which of the roles that open cases a second person has confirmed, sealed with a key that the database does not hold. A role that is
-- not here does not count. Accounts of before count as confirmed: their rows are sealed at the first start, once.
create table staff.confirmed_role (
  staff_id uuid   not null primary key references staff.account (id) on delete cascade,
  roles    text[] not null check (cardinality(roles) > 0 and roles <@ array['LAWYER', 'COORDINATOR']),
  sealed   bytea
);

insert into staff.confirmed_role (staff_id, roles)
select id, array(select role from unnest(roles) as role where role in ('LAWYER', 'COORDINATOR') order by role)
  from staff.account
 where roles && array['LAWYER', 'COORDINATOR'];

-- That the rows of before were sealed; itself sealed, so that a row added later by hand is never taken for one of before.
create table staff.confirmation_begun (
  one    boolean not null primary key default true check (one),
  sealed bytea   not null
);
