-- When the asker last said that this way of contact is safe; null when only in the question itself.
alter table intake.question add column contact_confirmed_at timestamptz;
