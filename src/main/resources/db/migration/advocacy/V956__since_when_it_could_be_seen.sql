-- The month from which an action or a result could be seen in the figures, as whoever wrote it thinks; without, the first whole month after it.
alter table advocacy.entry add column effect_in date check (extract(day from effect_in) = 1);
