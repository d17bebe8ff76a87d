-- Title: Sets a password and ends the sessions of the account
update app_user
   set password_hash = :hash, session_epoch = session_epoch + 1, failures = 0, failing_since = null, locked_until = null
 where id = :id
