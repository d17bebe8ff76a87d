-- Title: Forgets idempotency keys after a day
delete from idempotency_key where made_at <= :before
