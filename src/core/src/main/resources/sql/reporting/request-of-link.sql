-- Title: The request that a link belongs to, while the link works
select l.request_id
  from form_link l
 where l.token_hash = :hash
   and l.killed_at is null
