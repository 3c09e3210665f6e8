-- A gift from the intention on. Name and e-mail address only of who wants to be thanked, sealed, and gone after the period of the organisation.
create table giving.gift (
  gift_id           uuid primary key,
  reference         text not null unique check (reference ~ '^[2-9BCDFGHJKMNPQRSTVWXZ]{9}$'),
  cents             bigint not null check (cents > 0),
  intended_at       timestamptz not null,
  received_on       date,
  received_cents    bigint check (received_cents > 0),
  received_way      text check (received_way in ('TRANSFER', 'ONLINE')),
  thanked_at        timestamptz,
  thanked_by        uuid,
  name              bytea,
  email             bytea,
  contact_erased_at timestamptz,
  check ((received_on is null) = (received_cents is null)),
  check ((received_on is null) = (received_way is null)),
  check ((thanked_at is null) = (thanked_by is null)),
  check ((name is null) = (email is null)),
  check (contact_erased_at is null or name is null)
);
create index gift_expected on giving.gift (intended_at) where received_on is null;
create index gift_by_intention on giving.gift (intended_at desc);

-- A payment at the provider, as the provider last told it. A gift can have several tries.
create table giving.payment (
  payment_id  text primary key,
  gift_id     uuid not null references giving.gift on delete cascade,
  attempt     integer not null check (attempt > 0),
  status      text not null check (status in ('OPEN', 'PENDING', 'AUTHORIZED', 'PAID', 'CANCELED', 'EXPIRED', 'FAILED')),
  method      text,
  pay_address text,
  made_at     timestamptz not null,
  told_at     timestamptz not null,
  unique (gift_id, attempt)
);
create index payment_under_way on giving.payment (told_at) where status in ('OPEN', 'PENDING', 'AUTHORIZED');
