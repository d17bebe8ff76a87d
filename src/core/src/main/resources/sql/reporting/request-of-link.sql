-- Title: The request that a link belongs to
select l.request_id, l.killed_at
  from form_link l
 where l.token_hash = :hash
