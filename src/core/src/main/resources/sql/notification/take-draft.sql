-- Title: A draft about to be sent; a second sender waits here until the first is done
select edition, answers, page, saved_at, sent_reference, sent_at, made_by
  from notification_draft
 where token_hash = :token and expires_at > :now
   for update
