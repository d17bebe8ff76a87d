-- Title: Claims an idempotency key; nothing is done where it was claimed before
insert into idempotency_key (key_hash, answer, made_at)
values (:key, cast(:answer as jsonb), :now)
on conflict (key_hash) do nothing
