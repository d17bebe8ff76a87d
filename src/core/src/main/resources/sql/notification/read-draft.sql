-- Title: A draft that is not yet gone
select edition, answers, page, saved_at, sent_reference, sent_at, made_by
  from notification_draft
 where token_hash = :token and expires_at > :now
