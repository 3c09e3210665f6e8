-- Keyed hashes of the stemmed words of a case. What they give away without the key: see docs/security.md.
create table privacy.blind_index (
  case_id uuid primary key,
  words   bigint[] not null
);
create index blind_index_by_word on privacy.blind_index using gin (words);
