-- Title: The draft was sent: only the reference is kept for its receipt
update notification_draft
   set answers = '{}', sent_reference = :reference, sent_at = :at
 where token_hash = :token
