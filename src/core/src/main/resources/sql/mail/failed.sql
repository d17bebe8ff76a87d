-- Title: A message could not be sent: it is tried later or given up
update outbox
   set tries = tries + 1,
       last_error = :error,
       send_after = :next,
       given_up_at = cast(:givenUp as timestamptz)
 where id = :id
