-- Title: What was answered to an idempotency key
select answer from idempotency_key where key_hash = :key
