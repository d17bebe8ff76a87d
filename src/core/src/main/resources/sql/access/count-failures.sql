-- Title: Keeps how often in a row signing in failed
update app_user
   set failures = :failures, failing_since = cast(:since as timestamptz), locked_until = cast(:locked as timestamptz),
       last_signed_in = coalesce(cast(:signedIn as timestamptz), last_signed_in)
 where id = :id
