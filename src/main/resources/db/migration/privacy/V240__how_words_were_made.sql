-- Which way of cutting text into words, and which key, made the hashes of a row: other ones are made again by night, from the texts themselves.
alter table privacy.blind_index add column made_by text not null default '1';
alter table privacy.blind_index alter column made_by drop default;
