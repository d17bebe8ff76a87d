-- Title: Messages whose time has come, the newest first since codes are good for minutes; locked for this server
select id, to_address, subject, body, tries
  from outbox
 where sent_at is null
   and given_up_at is null
   and send_after <= :now
 order by send_after desc, id
 limit :most
   for update skip locked
