-- Title: Opens an account that was closed after failures
update app_user set locked_until = null, failures = 0, failing_since = null where id = :id
