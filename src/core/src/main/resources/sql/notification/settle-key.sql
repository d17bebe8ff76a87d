-- Title: Keeps what was answered to an idempotency key
update idempotency_key set answer = cast(:answer as jsonb) where key_hash = :key
