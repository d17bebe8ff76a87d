-- Title: Tries a message again that was given up
update outbox
   set given_up_at = null,
       tries = 0,
       send_after = :now
 where id = :id
   and given_up_at is not null
