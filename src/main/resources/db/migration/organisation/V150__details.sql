-- What the organisation says of itself in its privacy statement and on its contact pages; nothing of anybody who asks.
create schema organisation;

create table organisation.detail (
  name       text not null,
  language   text not null check (language in ('nl', 'en')),
  words      text not null check (words <> ''),
  changed_at timestamptz not null,
  primary key (name, language)
);
