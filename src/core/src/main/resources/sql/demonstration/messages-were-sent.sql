-- Title: Marks every message written so far as sent
update outbox set sent_at = greatest(send_after, written_at) where sent_at is null
