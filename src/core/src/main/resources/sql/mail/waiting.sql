-- Title: Messages whose time has come, locked for this server
select id, to_address, subject, body, tries
  from outbox
 where sent_at is null
   and given_up_at is null
   and send_after <= :now
 order by send_after, id
 limit :most
   for update skip locked
