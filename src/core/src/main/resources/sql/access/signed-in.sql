-- Title: Somebody signed in: failures before count no more
update app_user set failures = 0, failing_since = null, locked_until = null, last_signed_in = :now where id = :id
